package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.WantedMessages;
import dev.userbot.export.html.HtmlRenderer;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.DesktopChatType;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.Split;
import dev.userbot.files.AtomicFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Renders a {@link SyntheticArchive} in a process of its own, so that its memory can be limited, and prints the rates. */
final class RenderingProcess {
    private RenderingProcess() {}

    /**
     * Renders to each format in turn.
     *
     * @param arguments the archive and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        try (var archive = Archive.open(Path.of(arguments[0]))) {
            for (var renderer : List.of(
                    new ResultJsonRenderer(ZoneOffset.UTC),
                    new MessagesMarkdownRenderer(ZoneOffset.UTC),
                    new HtmlRenderer(ZoneOffset.UTC, Split.NONE))) {
                render(archive, renderer, Path.of(arguments[1]));
            }
        }
    }

    private static void render(Archive archive, Renderer renderer, Path folder) throws IOException {
        long messages = archive.messages()
                .span(SyntheticArchive.CHAT, MessageSelection.ALL)
                .count();
        var header = new ChatHeader(
                SyntheticArchive.CHAT,
                DesktopChatType.PRIVATE_SUPERGROUP,
                "Long chat",
                Optional.empty(),
                Optional.empty(),
                0);
        long begin = System.nanoTime();
        AtomicFiles.write(
                folder,
                files -> renderer.render(
                        new ArchivedExport(
                                archive,
                                header,
                                WantedMessages.of(archive, SyntheticArchive.CHAT, MessageSelection.ALL),
                                Set.of(),
                                Optional.empty(),
                                new SavedFiles(archive.media(), folder)),
                        files::create));
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d messages in %.1f s, %.0f messages/s%n",
                renderer.fileName(),
                messages,
                seconds,
                messages / seconds);
    }
}
