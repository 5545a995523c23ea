package dev.userbot.export.markdown;

import dev.userbot.export.content.Page;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.Split;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.markup.MarkdownDocument;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file that is being written: its front matter, title and the way to its neighbours. */
final class MarkdownPage implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Rendering rendering;
    private final Page page;
    private final Optional<Page> previous;
    private final BufferedWriter writer;
    private final MarkdownDocument document;

    private MarkdownPage(Rendering rendering, Page page, Optional<Page> previous, BufferedWriter writer) {
        this.rendering = rendering;
        this.page = page;
        this.previous = previous;
        this.writer = writer;
        this.document = new MarkdownDocument(writer);
    }

    /**
     * Begins the file of a page.
     *
     * @param previous the page before it, for pages other than the entry
     */
    static MarkdownPage open(Rendering rendering, Page page, Optional<Page> previous, ExportFiles files)
            throws IOException {
        var stream = files.create(page.fileName(rendering.entryName()));
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        var opened = new MarkdownPage(rendering, page, previous, writer);
        try {
            opened.writeHead();
        } catch (IOException e) {
            writer.close();
            throw e;
        }
        return opened;
    }

    Page page() {
        return page;
    }

    MarkdownDocument document() {
        return document;
    }

    /** A timeline of messages on this page, under headings that fit how the export is cut. */
    Timeline timeline() {
        var names = rendering.pages().split() == Split.TOPIC
                ? TopicNames.NONE
                : new TopicNames(rendering.chat().topics());
        return timeline(
                switch (rendering.pages().split()) {
                    case NONE, YEAR, TOPIC -> new Timeline.Headings(2, 3);
                    case MONTH -> new Timeline.Headings(0, 2);
                    case DAY -> new Timeline.Headings(0, 0);
                },
                names);
    }

    /** A timeline of messages that share a heading of level 2. */
    Timeline section() {
        return timeline(new Timeline.Headings(3, 4), TopicNames.NONE);
    }

    private Timeline timeline(Timeline.Headings headings, TopicNames names) {
        return new Timeline(document, rendering, new MessageBlocks(rendering, page), headings, names);
    }

    /** Says what comes after this page. */
    void writeFoot(Optional<Page> next) throws IOException {
        document.write(new Block.Rule());
        document.write(way(next));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private void writeHead() throws IOException {
        var header = rendering.chat().header();
        var name = People.shown(Optional.of(header.title()), header.kind().description());
        var title = page.equals(Page.ENTRY) ? name : name + " – " + page.title();
        writer.write(new FrontMatter(header, rendering.times()).of(page, title));
        document.write(new Block.Heading(1, title));
        document.write(page.equals(Page.ENTRY) ? facts(header) : way(Optional.empty()));
    }

    private Block way(Optional<Page> next) {
        var line = new ArrayList<Inline>();
        previous.ifPresent(before -> {
            line.add(new Inline.Plain("← "));
            line.add(jump(before.title(), before));
            line.add(new Inline.Plain(" · "));
        });
        line.add(jump("Contents", Page.ENTRY));
        next.ifPresent(after -> {
            line.add(new Inline.Plain(" · "));
            line.add(jump(after.title(), after));
            line.add(new Inline.Plain(" →"));
        });
        return new Block.Paragraph(line);
    }

    Inline jump(String text, Page target) {
        return new Inline.Jump(text, target.fileName(rendering.entryName()));
    }

    private Block facts(ChatHeader header) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Plain(header.kind().description()));
        header.username().ifPresent(username -> {
            line.add(new Inline.Plain(" "));
            line.add(new Inline.Link("@" + username, "https://t.me/" + username));
        });
        var times = rendering.times();
        line.add(new Inline.Plain(header.extent()
                .map(extent -> " · " + Wording.count(extent.messageCount(), "message", "messages") + " · "
                        + Wording.days(times.at(extent.firstDate()), times.at(extent.lastDate())) + " · times in "
                        + times.zone().getId())
                .orElse(" · no messages")));
        return new Block.Paragraph(line);
    }
}
