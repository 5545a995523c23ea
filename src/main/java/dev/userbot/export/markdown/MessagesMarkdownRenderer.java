package dev.userbot.export.markdown;

import dev.userbot.export.content.Pages;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.Split;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/**
 * The history as Markdown for people and for programs that read notes: front matter, a heading for every month and day,
 * the sender's name once for messages that follow each other within minutes, replies with the words they answer and a
 * link to them. CommonMark without HTML but for the places that links lead to; what users wrote never becomes markup of
 * its own.
 */
public final class MessagesMarkdownRenderer implements Renderer {
    private final Times times;
    private final Split split;

    /** All in one file; days and times are those of {@code zone}. */
    public MessagesMarkdownRenderer(ZoneId zone) {
        this(zone, Split.NONE);
    }

    /** Cut into files; days and times are those of {@code zone}. */
    public MessagesMarkdownRenderer(ZoneId zone, Split split) {
        this.times = new Times(zone);
        this.split = split;
    }

    @Override
    public String fileName() {
        return "messages.md";
    }

    @Override
    public void render(ExportedChat chat, ExportFiles files) throws IOException {
        var pages = new Pages(split, chat.topics(), times);
        try {
            new MarkdownFolder(Rendering.of(chat, fileName(), pages, times), files).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
