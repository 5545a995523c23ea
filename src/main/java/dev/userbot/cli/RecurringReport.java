package dev.userbot.cli;

import dev.userbot.send.Occurrence;
import dev.userbot.send.RecurringRun;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.td.Failure;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Brings repeated messages up to date, and tells what was done. */
final class RecurringReport {
    /** So long this computer may be off. */
    static final Duration AHEAD = Duration.ofDays(7);

    private final CommandContext context;

    RecurringReport(CommandContext context) {
        this.context = context;
    }

    /** Does it for the usual time ahead, and returns the exit code. */
    int run(Sending sending, SendLimits limits) {
        return run(sending, limits, AHEAD);
    }

    int run(Sending sending, SendLimits limits, Duration ahead) {
        var run = sending.runRecurring(ahead, limits, SendProgress.NONE);
        context.results().print(RecurringResult.of(run), out -> print(run, out));
        run.failed().forEach((id, e) -> context.complain("r" + id + ": " + e.getMessage(), e));
        run.stopped().ifPresent(reason -> {
            throw reason;
        });
        var complete = run.failed().isEmpty()
                && run.occurrences().stream()
                        .flatMap(occurrence -> occurrence.summary().stream())
                        .allMatch(summary -> SendRun.exitCode(summary) == 0);
        return complete ? 0 : Failure.PARTIAL.exitCode();
    }

    private static void print(RecurringRun run, PrintWriter out) {
        for (var occurrence : run.occurrences()) {
            out.println("r%d, %s: %s"
                    .formatted(occurrence.recurrence(), occurrence.moment().shown(), fate(occurrence)));
            occurrence.moment().note().ifPresent(note -> out.println("  " + note));
            occurrence.summary().ifPresent(summary -> printFailures(summary, out));
        }
        if (run.occurrences().isEmpty() && run.failed().isEmpty()) {
            out.println("Nothing is sent again and again.");
        }
    }

    private static String fate(Occurrence occurrence) {
        return switch (occurrence.fate()) {
            case SCHEDULED -> isNew(occurrence) ? "scheduled" : "was scheduled before";
            case SKIPPED -> "missed, skipped";
            case SENT_LATE -> "missed, sent late";
        };
    }

    static boolean isNew(Occurrence occurrence) {
        return occurrence.summary().stream()
                .flatMap(summary -> summary.results().stream())
                .anyMatch(result -> !(result.delivery() instanceof Delivery.SentBefore));
    }

    private static void printFailures(SendSummary summary, PrintWriter out) {
        for (var result : summary.results()) {
            var name = PlainText.title(result.send().recipient().title());
            if (result.delivery() instanceof Delivery.Failed failed) {
                out.println("  %s: NOT sent: %s".formatted(name, PlainText.of(failed.reason())));
            } else if (result.delivery() instanceof Delivery.Unknown unknown) {
                out.println("  %s: UNKNOWN: %s".formatted(name, PlainText.of(unknown.reason())));
            }
        }
    }

    /**
     * The published shape of {@code scheduled run}.
     *
     * @param occurrences what was done about each
     */
    record RecurringResult(List<Item> occurrences) {
        /**
         * One occurrence.
         *
         * @param recurrence the number of the rule, without its r
         * @param sendAt in UTC
         * @param fate scheduled, skipped or sent_late
         * @param isNew whether this run did it
         * @param failed how many recipients do not get it
         */
        record Item(long recurrence, String sendAt, String fate, boolean isNew, int failed) {}

        static RecurringResult of(RecurringRun run) {
            return new RecurringResult(run.occurrences().stream()
                    .map(occurrence -> new Item(
                            occurrence.recurrence(),
                            occurrence.moment().instant().toString(),
                            occurrence.fate().name().toLowerCase(Locale.ROOT),
                            isNew(occurrence),
                            occurrence.summary().map(RecurringResult::failures).orElse(0)))
                    .toList());
        }

        private static int failures(SendSummary summary) {
            return (int) summary.results().stream()
                    .filter(result -> !(result.delivery() instanceof Delivery.Sent
                            || result.delivery() instanceof Delivery.SentBefore))
                    .count();
        }
    }
}
