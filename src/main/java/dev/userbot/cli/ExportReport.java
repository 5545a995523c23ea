package dev.userbot.cli;

import dev.userbot.export.ExportSummary;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An export's summary for people. */
record ExportReport(ExportSummary summary, ZoneId zone) {
    void print(PrintWriter out) {
        out.println("%s: %s%s, %d new."
                .formatted(
                        PlainText.of(summary.title()),
                        Counted.messages(summary.messages()),
                        range(),
                        summary.newMessages()));
        summary.files().forEach(file -> out.println("  " + file));
    }

    private String range() {
        return summary.first()
                .flatMap(first -> summary.last().map(last -> " from " + day(first) + " to " + day(last)))
                .orElse("");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
