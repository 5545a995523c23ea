package dev.userbot.cli;

import dev.userbot.export.ExportSummary;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An export's summary for people. */
record ExportReport(ExportSummary summary, ZoneId zone) {
    void print(PrintWriter out) {
        out.println("%s: %s%s, %d new%s%s."
                .formatted(
                        PlainText.title(summary.title()),
                        Counted.messages(summary.messages()),
                        range(),
                        summary.newMessages(),
                        found(summary.changed(), "edited"),
                        found(summary.deleted(), "deleted")));
        summary.files().forEach(file -> out.println("  " + file));
        summary.media()
                .ifPresent(media -> out.println("  " + media.directory() + ": " + new MediaReport(media).outcomes()));
    }

    private static String found(long number, String what) {
        return number == 0 ? "" : ", %d found %s".formatted(number, what);
    }

    private String range() {
        return summary.first()
                .flatMap(first -> summary.last().map(last -> range(day(first), day(last))))
                .orElse("");
    }

    private static String range(LocalDate first, LocalDate last) {
        return first.equals(last) ? " of " + first : " from %s to %s".formatted(first, last);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
