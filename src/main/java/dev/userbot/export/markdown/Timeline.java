package dev.userbot.export.markdown;

import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.markup.Block;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets messages under headings of months and days, and groups those of one sender. Remembers only the message before. */
final class Timeline {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final MessageBlocks messages;
    private final Times times;
    private Optional<Turn> turn = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    Timeline(MessageBlocks messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** The blocks of the message after those given before. */
    List<Block> next(Message message) {
        var blocks = new ArrayList<Block>();
        appendHeadings(blocks, message);
        var sentence = messages.sentence(message);
        if (sentence.isPresent()) {
            blocks.add(sentence.get());
            turn = Optional.empty();
            return blocks;
        }
        var current = new Turn(message.senderId(), message.authorSignature(), message.viaBotUserId(), message.date());
        if (turn.filter(current::continues).isEmpty()) {
            blocks.add(messages.byline(message));
        }
        turn = Optional.of(current);
        blocks.addAll(messages.body(message));
        return blocks;
    }

    private void appendHeadings(List<Block> blocks, Message message) {
        var time = times.at(message.date());
        var date = time.toLocalDate();
        if (day.map(YearMonth::from).filter(YearMonth.from(date)::equals).isEmpty()) {
            blocks.add(new Block.Heading(2, Wording.month(time)));
        }
        if (day.filter(date::equals).isEmpty()) {
            blocks.add(new Block.Heading(3, Wording.weekday(time)));
            turn = Optional.empty();
        }
        day = Optional.of(date);
    }

    /** Whose words these are, and when they were said. */
    private record Turn(MessageSender sender, String signature, long viaBotUserId, int unixTime) {
        boolean continues(Turn before) {
            return sender.equals(before.sender)
                    && signature.equals(before.signature)
                    && viaBotUserId == before.viaBotUserId
                    && unixTime - before.unixTime <= LONGEST_PAUSE.toSeconds();
        }
    }
}
