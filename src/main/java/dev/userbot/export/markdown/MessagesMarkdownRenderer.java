package dev.userbot.export.markdown;

import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Renderer;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.markup.MarkdownDocument;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The history as a Markdown document for people: a heading for every month and day, the sender's name once for messages
 * that follow each other within minutes, replies with the words they answer. CommonMark without raw HTML; what users
 * wrote never becomes markup of its own.
 */
public final class MessagesMarkdownRenderer implements Renderer {
    private final Times times;

    /** Days and times are those of {@code zone}. */
    public MessagesMarkdownRenderer(ZoneId zone) {
        this.times = new Times(zone);
    }

    @Override
    public String fileName() {
        return "messages.md";
    }

    @Override
    public void render(ExportedChat chat, ExportFiles files) throws IOException {
        try (var writer =
                new BufferedWriter(new OutputStreamWriter(files.create(fileName()), StandardCharsets.UTF_8))) {
            var document = new MarkdownDocument(writer);
            writeHeader(chat.header(), document);
            writeMessages(chat, document);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void writeMessages(ExportedChat chat, MarkdownDocument document) throws IOException {
        var people = new People(chat.names());
        var timeline = new Timeline(new MessageBlocks(people, new Excerpts(chat, people), chat.names(), times), times);
        try (var messages = chat.messages()) {
            var each = messages.map(ExportedMessage::message)
                    .filter(MessageIds::isOnServer)
                    .iterator();
            while (each.hasNext()) {
                for (var block : timeline.next(each.next())) {
                    document.write(block);
                }
            }
        }
    }

    private void writeHeader(ChatHeader header, MarkdownDocument document) throws IOException {
        var title = People.shown(header.title());
        document.write(new Block.Heading(1, title.isEmpty() ? header.kind().description() : title));
        List<List<Inline>> facts = new ArrayList<>();
        facts.add(kind(header));
        header.extent().ifPresent(extent -> {
            facts.add(List.of(new Inline.Plain(Wording.count(extent.messageCount(), "message", "messages") + ", "
                    + Wording.day(times.at(extent.firstDate())) + " – "
                    + Wording.day(times.at(extent.lastDate())))));
            facts.add(List.of(new Inline.Plain("Times in " + times.zone().getId())));
        });
        document.write(new Block.Bullets(facts));
    }

    private static List<Inline> kind(ChatHeader header) {
        var kind = new Inline.Plain(header.kind().description());
        return header.username()
                .<List<Inline>>map(username -> List.of(
                        kind, new Inline.Plain(" "), new Inline.Link("@" + username, "https://t.me/" + username)))
                .orElse(List.of(kind));
    }
}
