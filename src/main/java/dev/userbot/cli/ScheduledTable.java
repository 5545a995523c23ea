package dev.userbot.cli;

import dev.userbot.send.RecurringSend;
import dev.userbot.send.WaitingMessage;
import dev.userbot.send.delivery.ContentMark;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is scheduled, as a table for people. */
final class ScheduledTable {
    private static final List<String> HEADINGS = List.of("ID", "WHEN", "BY", "TO", "WHAT");
    private static final int LONGEST = 60;

    private final DateTimeFormatter time;

    ScheduledTable(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH)
                .withZone(zone);
    }

    /** The table with its headings, each line ended. */
    String text(List<WaitingMessage> waiting, List<RecurringSend> recurring) {
        if (waiting.isEmpty() && recurring.isEmpty()) {
            return "Nothing is scheduled.%n".formatted();
        }
        var rows = new ArrayList<List<String>>();
        waiting.forEach(message -> rows.add(row(message)));
        recurring.forEach(message -> rows.add(row(message)));
        return new Table(HEADINGS).text(rows);
    }

    /** When a message goes out. */
    String when(Optional<Instant> sendAt) {
        return sendAt.map(time::format).orElse("when online");
    }

    private List<String> row(WaitingMessage message) {
        return List.of(
                "s" + message.number(),
                when(message.sendAt()),
                message.isOurs() ? "userbot" : "another app",
                PlainText.title(message.chat()),
                what(message));
    }

    private List<String> row(RecurringSend message) {
        return List.of(
                "r" + message.id(),
                "next "
                        + message.next()
                                .map(next -> time.format(next.instant()))
                                .orElse("never"),
                "userbot",
                shortened(String.join(", ", message.recipients())),
                "every " + message.rule().text() + " (" + message.zone() + "), missed: "
                        + (message.sendsMissed() ? "sent late" : "skipped"));
    }

    private static String what(WaitingMessage message) {
        var mark = ContentMark.of(message.messages().get(0).content());
        var kind = mark.kind().equals("text") ? "" : "[" + mark.kind() + "] ";
        var more =
                message.messages().size() > 1 ? "album of " + message.messages().size() + ": " : "";
        return shortened(more + kind + mark.text());
    }

    private static String shortened(String text) {
        var plain = PlainText.of(text);
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST - 1))) + "…";
    }
}
