package dev.userbot.export.markdown;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.Pages;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Split;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the files of one chat in one pass over its messages. The entry page is begun first, because files appear under
 * their names in the reverse order, and gets its list of the pages last.
 */
final class MarkdownFolder {
    private final Rendering rendering;
    private final ExportFiles files;
    private final List<ChatTopic> topics;
    private long written;

    MarkdownFolder(Rendering rendering, ExportFiles files) {
        this.rendering = rendering;
        this.files = files;
        this.topics = rendering.chat().topics();
    }

    void write() throws IOException {
        try (var entry = MarkdownPage.open(rendering, Page.ENTRY, Optional.empty(), files)) {
            if (rendering.pages().isSplit()) {
                writePages(entry);
            } else if (topics.isEmpty()) {
                writeTo(entry.timeline(), rendering.chat().messages());
            } else {
                writeSections(entry);
            }
        }
    }

    private void writePages(MarkdownPage entry) throws IOException {
        var contents = new Contents();
        try (var pages = new PageSequence(rendering, files, contents)) {
            if (rendering.pages().split() == Split.TOPIC) {
                for (var topic : topics) {
                    writeTo(pages, rendering.chat().messagesIn(topic));
                }
                if (lacksSome()) {
                    writeTo(pages, outsideOfTopics());
                }
            } else {
                writeTo(pages, rendering.chat().messages());
            }
            pages.finish();
        }
        contents.writeTo(entry, rendering.pages().split());
    }

    private void writeSections(MarkdownPage entry) throws IOException {
        var document = entry.document();
        var list = new ArrayList<List<Inline>>();
        for (var topic : topics) {
            var page = Pages.of(topic);
            list.add(List.of(new Inline.Jump(page.title(), "#" + page.key())));
        }
        document.write(new Block.Bullets(list));
        for (var topic : topics) {
            var page = Pages.of(topic);
            document.write(new Block.Target(page.key(), new Block.Heading(2, page.title())));
            long before = written;
            writeTo(entry.section(), rendering.chat().messagesIn(topic));
            if (written == before) {
                document.write(new Block.Paragraph(new Inline.Emphasised("No messages")));
            }
        }
        if (lacksSome()) {
            document.write(new Block.Heading(2, Pages.OUTSIDE_TOPICS.title()));
            writeTo(entry.section(), outsideOfTopics());
        }
    }

    /** Looking for messages outside of topics means reading all of them again. */
    private boolean lacksSome() {
        return rendering
                .chat()
                .header()
                .extent()
                .filter(extent -> extent.messageCount() > written)
                .isPresent();
    }

    private Stream<ExportedMessage> outsideOfTopics() {
        var pages = new Pages(Split.TOPIC, topics, rendering.times());
        return rendering
                .chat()
                .messages()
                .filter(exported -> pages.of(exported.message()).equals(Pages.OUTSIDE_TOPICS));
    }

    private void writeTo(Timeline timeline, Stream<ExportedMessage> messages) throws IOException {
        try (messages) {
            var each = onServer(messages);
            while (each.hasNext()) {
                timeline.add(each.next());
                written++;
            }
        }
        timeline.flush();
    }

    private void writeTo(PageSequence sequence, Stream<ExportedMessage> messages) throws IOException {
        try (messages) {
            var each = onServer(messages);
            while (each.hasNext()) {
                var exported = each.next();
                sequence.add(rendering.pages().next(exported.message()), exported);
                written++;
            }
        }
    }

    private static Iterator<ExportedMessage> onServer(Stream<ExportedMessage> messages) {
        return messages.filter(exported -> MessageIds.isOnServer(exported.message()))
                .iterator();
    }
}
