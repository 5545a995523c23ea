package dev.userbot.export.markdown;

import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.markup.Block;
import dev.userbot.markup.MarkdownDocument;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets messages under headings of months and days, groups those of one sender, and keeps albums together. Remembers the
 * message before and the album that has begun, no more.
 */
final class Timeline {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** Telegram's albums have ten; whatever a server sends, memory stays small. */
    private static final int LARGEST_ALBUM = 100;

    private final MarkdownDocument document;
    private final Rendering rendering;
    private final Headings headings;
    private final TopicNames topicNames;
    private final MessageBlocks blocks;
    private final Comments comments;
    private final List<ExportedMessage> album = new ArrayList<>();
    private Optional<Turn> turn = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    Timeline(
            MarkdownDocument document,
            Rendering rendering,
            MessageBlocks blocks,
            Headings headings,
            TopicNames topicNames) {
        this.document = document;
        this.rendering = rendering;
        this.blocks = blocks;
        this.headings = headings;
        this.topicNames = topicNames;
        this.comments = new Comments(rendering, blocks);
    }

    /** Writes the message after those given before, or keeps it if it may belong to an album. */
    void add(ExportedMessage exported) throws IOException {
        var message = exported.message();
        if (!album.isEmpty() && (!continuesAlbum(message) || album.size() == LARGEST_ALBUM)) {
            flush();
        }
        if (message.mediaAlbumId() != 0) {
            album.add(exported);
        } else {
            write(List.of(exported));
        }
        rendering.excerpts().pass(message);
    }

    /** Writes what is kept. */
    void flush() throws IOException {
        if (!album.isEmpty()) {
            var complete = List.copyOf(album);
            album.clear();
            write(complete);
        }
    }

    private boolean continuesAlbum(Message message) {
        var first = album.get(0).message();
        return first.mediaAlbumId() == message.mediaAlbumId()
                && first.chatId() == message.chatId()
                && first.senderId().equals(message.senderId());
    }

    private void write(List<ExportedMessage> together) throws IOException {
        var message = together.get(0).message();
        writeHeadings(message);
        for (var block : told(together)) {
            document.write(block);
        }
        for (var exported : together) {
            comments.write(exported.message(), document);
        }
    }

    private List<Block> told(List<ExportedMessage> together) {
        var message = together.get(0).message();
        var sentence = blocks.sentence(message);
        if (!sentence.isEmpty()) {
            turn = Optional.empty();
            return blocks.target(message, sentence);
        }
        var said = new ArrayList<Block>();
        var current = Turn.of(message, topicNames.of(message));
        if (turn.filter(current::continues).isEmpty()) {
            said.add(blocks.byline(message, current.topic()));
        }
        turn = Optional.of(current);
        if (together.size() == 1) {
            said.addAll(blocks.body(together.get(0)));
            return blocks.target(message, said);
        }
        said.addAll(blocks.album(together));
        return said;
    }

    private void writeHeadings(Message message) throws IOException {
        var date = rendering.times().at(message.date()).toLocalDate();
        if (day.filter(date::equals).isPresent()) {
            return;
        }
        if (headings.month() > 0
                && day.map(YearMonth::from).filter(YearMonth.from(date)::equals).isEmpty()) {
            document.write(new Block.Heading(headings.month(), Wording.month(date)));
        }
        if (headings.day() > 0) {
            document.write(new Block.Heading(headings.day(), Wording.weekday(date)));
        }
        day = Optional.of(date);
        turn = Optional.empty();
    }

    /**
     * The levels of headings.
     *
     * @param month of months, 0 for no such headings
     * @param day of days, 0 for no such headings
     */
    record Headings(int month, int day) {}

    /** Whose words these are, where and when they were said. */
    private record Turn(
            MessageSender sender, String signature, long viaBotUserId, Optional<String> topic, int unixTime) {
        static Turn of(Message message, Optional<String> topic) {
            return new Turn(
                    message.senderId(), message.authorSignature(), message.viaBotUserId(), topic, message.date());
        }

        boolean continues(Turn before) {
            return sender.equals(before.sender)
                    && signature.equals(before.signature)
                    && viaBotUserId == before.viaBotUserId
                    && topic.equals(before.topic)
                    && unixTime - before.unixTime <= LONGEST_PAUSE.toSeconds();
        }
    }
}
