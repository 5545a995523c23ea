package dev.userbot.cli;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.regex.Pattern;

/** How people name what is scheduled: {@code s7} waits at Telegram, {@code r3} is sent again and again. */
sealed interface ScheduledNumber {
    Pattern SHAPE = Pattern.compile("(?i)([sr])([0-9]{1,18})");

    /** A message that waits. */
    record Waiting(long number) implements ScheduledNumber {}

    /** A message that is repeated. */
    record Repeated(long number) implements ScheduledNumber {}

    /**
     * Parses either.
     *
     * @throws UserbotException with {@link Failure#USAGE} if the text is neither
     */
    static ScheduledNumber parse(String text) {
        var matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UserbotException(
                    Failure.USAGE,
                    "'%s' is no number of `userbot scheduled list`: those are like s7 or r3.".formatted(text));
        }
        var number = Long.parseLong(matcher.group(2));
        return matcher.group(1).equalsIgnoreCase("s") ? new Waiting(number) : new Repeated(number);
    }

    /**
     * Those of messages that wait.
     *
     * @throws UserbotException with {@link Failure#USAGE} if one is none, or is of a repeated message
     */
    static List<Waiting> waiting(List<String> texts) {
        return texts.stream()
                .map(text -> {
                    if (parse(text) instanceof Waiting waiting) {
                        return waiting;
                    }
                    throw new UserbotException(
                            Failure.USAGE,
                            "'%s' is sent again and again: this works on single messages, like s7.".formatted(text));
                })
                .toList();
    }
}
