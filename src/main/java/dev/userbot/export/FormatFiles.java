package dev.userbot.export;

import dev.userbot.export.html.HtmlRenderer;
import dev.userbot.export.json.JsonLinesRenderer;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.json.TdJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Renderer;
import dev.userbot.files.AtomicFiles;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of one format. */
final class FormatFiles {
    private final Renderer renderer;

    FormatFiles(ExportFormat format, ExportRequest request) {
        this.renderer = switch (format) {
            case JSON -> new ResultJsonRenderer(request.zone());
            case JSONL -> new JsonLinesRenderer(request.zone());
            case TD -> new TdJsonRenderer();
            case MD -> new MessagesMarkdownRenderer(request.zone(), request.split());
            case HTML -> new HtmlRenderer(request.zone(), request.split());
        };
    }

    /** Writes them, and removes what another split has left of them; returns what was written. */
    List<Path> write(ExportedChat chat, Path directory) {
        try {
            var written = AtomicFiles.write(directory, files -> renderer.render(chat, files::create));
            var name = renderer.fileName();
            StalePages.remove(directory, name.substring(name.lastIndexOf('.') + 1), written);
            return written;
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot write " + directory.resolve(renderer.fileName()) + ": " + e.getMessage()
                            + ".\nThe messages are stored: make room or choose another folder with --out, and run the same command again.",
                    e);
        }
    }
}
