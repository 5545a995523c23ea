package dev.userbot.cli;

import dev.userbot.config.DurationText;
import dev.userbot.listen.ListenProgress;
import dev.userbot.listen.ListenStatus;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * Tells how listening goes: a person in a line whenever something changes, a program in a line of JSON a minute, and whoever
 * watches over it in a file.
 */
final class ListenReport implements ListenProgress {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final CommandContext context;
    private final Optional<Health> health;
    private Instant nextLine;
    private long told;

    ListenReport(CommandContext context, Optional<Health> health) {
        this.context = context;
        this.health = health;
        this.nextLine = context.clock().instant().plus(BETWEEN_LINES);
    }

    @Override
    public synchronized void begun(int chats) {
        context.tell("Listening to %d chat(s). Ctrl-C ends it.".formatted(chats));
    }

    @Override
    public synchronized void connected(boolean now) {
        context.tell(now ? "Connected again." : "The connection to Telegram is lost; waiting for it.");
    }

    @Override
    public synchronized void failed(String title, RuntimeException cause, Duration again) {
        context.complain(
                "%s cannot be read at the moment: %s\nTrying again in %s; nothing is lost."
                        .formatted(PlainText.of(title), ErrorReporter.message(cause), DurationText.format(again)),
                cause);
    }

    @Override
    public synchronized void handlerFailed(String handler, String title, Exception cause, Optional<Duration> again) {
        var what = "%s failed on a message in %s: %s"
                .formatted(PlainText.of(handler), PlainText.of(title), failure(cause));
        var next = again.map(pause -> "Trying again in %s.".formatted(DurationText.format(pause)))
                .orElse("It is passed over; 'userbot rules dead-letters' lists it.");
        context.complain(what + "\n" + next, cause);
    }

    @Override
    public synchronized void handlerHangs(String handler, String title) {
        context.complain(
                "%s hangs on a message in %s and cannot be interrupted. Everything else goes on.\nRestart the listener to end it."
                        .formatted(PlainText.of(handler), PlainText.of(title)),
                new TimeoutException());
    }

    @Override
    public synchronized void jobFailed(long number, String command, Exception cause) {
        context.complain("Job %d (%s) failed: %s".formatted(number, command, failure(cause)), cause);
    }

    @Override
    public synchronized void recurringFailed(RuntimeException cause, Duration again) {
        context.complain(
                "What is sent again and again cannot be scheduled at the moment: %s\nTrying again in %s."
                        .formatted(ErrorReporter.message(cause), DurationText.format(again)),
                cause);
    }

    @Override
    public synchronized void begun(Path file, RuleSet rules) {
        context.tell("%d rule(s) of %s are in force."
                .formatted(rules.rules().size(), PlainText.of(file.getFileName().toString())));
    }

    @Override
    public synchronized void renewed(RuleSet rules) {
        context.tell("The file of rules has changed: %d rule(s) are in force now."
                .formatted(rules.rules().size()));
    }

    @Override
    public synchronized void refused(UserbotException cause) {
        context.complain(cause.getMessage() + "\nThe old rules stay in force.", cause);
    }

    @Override
    public synchronized void told(String rule, String what) {
        context.tell("Rule %s: %s".formatted(PlainText.of(rule), PlainText.of(what)));
    }

    @Override
    public synchronized void written(String line) {
        context.terminal().out().println(line);
        context.terminal().out().flush();
    }

    /** Of exceptions that are not ours only the kind: their text may be a part of the message. */
    private static String failure(Exception cause) {
        return cause instanceof UserbotException || cause instanceof TimeoutException
                ? cause.getMessage()
                : cause.getClass().getSimpleName();
    }

    @Override
    public synchronized void status(ListenStatus status) {
        health.ifPresent(place -> place.show(ListenResult.of(status, context.clock())));
        if (!context.clock().instant().isBefore(nextLine)) {
            nextLine = context.clock().instant().plus(BETWEEN_LINES);
            tell(status);
        }
    }

    private void tell(ListenStatus status) {
        context.results().line(ListenResult.of(status, context.clock()));
        if (status.stored() + status.deleted() != told) {
            told = status.stored() + status.deleted();
            context.tell(amounts(status));
        }
    }

    private static String amounts(ListenStatus status) {
        return Counted.messages(status.stored()) + " stored, " + status.deleted() + " marked as deleted.";
    }

    /** The last word. */
    synchronized void ended(ListenStatus status) {
        health.ifPresent(place -> place.showLast(ListenResult.of(status, context.clock())));
        context.results().line(ListenResult.of(status, context.clock()));
        context.tell("Ended. " + amounts(status));
    }
}
