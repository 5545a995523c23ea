package dev.userbot.export.html;

import dev.userbot.export.content.Page;
import dev.userbot.export.content.Pages;
import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Split;
import gg.jte.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One export: which pages there are, and what is on them. */
final class HtmlExport {
    private final ExportedChat chat;
    private final Pages pages;
    private final Times times;
    private final Templates templates;
    private final PageWriter writer;
    private final Histories histories;

    HtmlExport(ExportedChat chat, Times times, Split split, Templates templates, PageWriter writer, String entryName) {
        this.chat = chat;
        this.times = times;
        this.pages = new Pages(split, chat.topics(), times);
        this.templates = templates;
        this.writer = writer;
        this.histories = new Histories(chat, templates, times, pages, entryName);
    }

    void write() throws IOException {
        if (pages.split() == Split.TOPIC) {
            writeTopicPages();
        } else if (pages.isSplit()) {
            writeDatedPages();
        } else if (chat.topics().isEmpty()) {
            writer.writeEntry(List.of(), histories.plain(Page.ENTRY, chat::messages));
        } else {
            writeSections();
        }
    }

    /** A topic, or what is in none. */
    private record Topic(Page page, Supplier<Stream<ExportedMessage>> messages) {
        String sectionId() {
            return page.key();
        }
    }

    private List<Topic> topics() {
        var topics = new ArrayList<Topic>();
        chat.topics().forEach(topic -> topics.add(new Topic(Pages.of(topic), () -> chat.messagesIn(topic))));
        var outside = new Topic(Pages.OUTSIDE_TOPICS, this::outsideTopics);
        try (var messages = outside.messages().get()) {
            if (messages.findAny().isPresent()) {
                topics.add(0, outside);
            }
        }
        return topics;
    }

    private Stream<ExportedMessage> outsideTopics() {
        var byTopic = new Pages(Split.TOPIC, chat.topics(), times);
        return chat.messages().filter(exported -> byTopic.of(exported.message()).equals(Pages.OUTSIDE_TOPICS));
    }

    private void writeSections() throws IOException {
        var topics = topics();
        var contents = topics.stream()
                .map(topic -> new PageView.ContentsLine(
                        new Link("#" + topic.sectionId(), topic.page().title()), ""))
                .toList();
        Content body = output -> topics.forEach(topic -> templates.section(
                new SectionView(topic.sectionId(), topic.page().title(), histories.plain(Page.ENTRY, topic.messages())),
                output));
        writer.writeEntry(contents, body);
    }

    private void writeTopicPages() throws IOException {
        var topics = topics();
        var contents = new ArrayList<PageView.ContentsLine>();
        for (int i = 0; i < topics.size(); i++) {
            var page = topics.get(i).page();
            var previous = i == 0 ? Optional.<Link>empty() : link(topics, i - 1);
            var next = link(topics, i + 1);
            try (var messages = Histories.onServer(topics.get(i).messages().get())) {
                var counted = new Counted(messages.iterator());
                writer.write(page, histories.plain(page, counted), previous, () -> next);
                contents.add(line(page, counted));
            }
        }
        writer.writeEntry(contents, RichText.NONE);
    }

    private Optional<Link> link(List<Topic> topics, int index) {
        return index < topics.size() ? Optional.of(writer.link(topics.get(index).page())) : Optional.empty();
    }

    private void writeDatedPages() throws IOException {
        var contents = new ArrayList<PageView.ContentsLine>();
        try (var messages = Histories.onServer(chat.messages())) {
            var paged = new PagedMessages(messages.iterator(), pages);
            var previous = Optional.<Link>empty();
            for (var page = paged.page(); page.isPresent(); page = paged.page()) {
                var current = page.get();
                var counted = new Counted(paged.on(current));
                writer.write(
                        current,
                        histories.mixed(current, counted),
                        previous,
                        () -> paged.page().map(writer::link));
                previous = Optional.of(writer.link(current));
                contents.add(line(current, counted));
            }
        }
        writer.writeEntry(contents, RichText.NONE);
    }

    private PageView.ContentsLine line(Page page, Counted written) {
        return new PageView.ContentsLine(writer.link(page), Wording.count(written.count, "message", "messages"));
    }

    /** Counts what passes. */
    private static final class Counted implements Iterator<ExportedMessage> {
        private final Iterator<ExportedMessage> messages;
        private long count;

        Counted(Iterator<ExportedMessage> messages) {
            this.messages = messages;
        }

        @Override
        public boolean hasNext() {
            return messages.hasNext();
        }

        @Override
        public ExportedMessage next() {
            count++;
            return messages.next();
        }
    }
}
