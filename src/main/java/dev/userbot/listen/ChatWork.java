package dev.userbot.listen;

import dev.userbot.listen.handlers.Handlers;
import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The work on one chat: never by two threads at once, at once what would be lost, in a while what the history tells. */
final class ChatWork {
    /** A busy chat has its history read so often: TDLib has it, but is asked each time. */
    private static final Duration BETWEEN_HISTORIES = Duration.ofSeconds(1);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);

    private final ListenedChat chat;
    private final ChatKeeper keeper;
    private final ListenProgress progress;
    private final Clock clock;
    private final ScheduledExecutorService threads;
    private final Consumer<UserbotException> ended;
    private final Handlers handlers;
    private final ChatInbox inbox = new ChatInbox();
    private final AtomicBoolean isQueued = new AtomicBoolean();
    private final AtomicBoolean isPutOff = new AtomicBoolean();
    private final AtomicBoolean isRunning = new AtomicBoolean();
    private volatile Instant nextHistory = Instant.EPOCH;
    private volatile Instant notBefore = Instant.EPOCH;
    private final AtomicLong failures = new AtomicLong();
    private volatile Optional<Instant> waitingSince = Optional.empty();
    private Duration retry = FIRST_RETRY;

    /**
     * @param ended told if no chat can be read any more, because the session has ended
     * @param handlers told when the archive lacks nothing
     */
    ChatWork(
            ListenedChat chat,
            ChatKeeper keeper,
            ListenProgress progress,
            Clock clock,
            ScheduledExecutorService threads,
            Consumer<UserbotException> ended,
            Handlers handlers) {
        this.chat = chat;
        this.keeper = keeper;
        this.progress = progress;
        this.clock = clock;
        this.threads = threads;
        this.ended = ended;
        this.handlers = handlers;
    }

    ChatInbox inbox() {
        return inbox;
    }

    /** Whether something is not in the archive yet. */
    boolean isWaiting() {
        return isRunning.get() || !inbox.isEmpty();
    }

    /** How often the chat could not be read. */
    long failures() {
        return failures.get();
    }

    /** For how long the oldest of what is not in the archive yet has waited. */
    Duration lag() {
        return waitingSince
                .map(since -> Duration.between(since, clock.instant()))
                .filter(lag -> isWaiting() && !lag.isNegative())
                .orElse(Duration.ZERO);
    }

    /** Has what is in the inbox worked on. */
    void wake() {
        if (waitingSince.isEmpty()) {
            waitingSince = Optional.of(clock.instant());
        }
        if (isQueued.compareAndSet(false, true)) {
            threads.execute(this::run);
        }
    }

    private void run() {
        isQueued.set(false);
        // Whoever works now looks into the inbox once more before it ends.
        if (!isRunning.compareAndSet(false, true)) {
            return;
        }
        try {
            if (!clock.instant().isBefore(notBefore)) {
                work();
            }
        } finally {
            isRunning.set(false);
        }
        if (!inbox.isEmpty() && isPutOff.compareAndSet(false, true)) {
            var unused = threads.schedule(
                    () -> {
                        isPutOff.set(false);
                        wake();
                    },
                    untilDue().toMillis() + 1,
                    TimeUnit.MILLISECONDS);
        }
    }

    private Duration untilDue() {
        var due = inbox.isUrgent() || notBefore.isAfter(nextHistory) ? notBefore : nextHistory;
        var left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void work() {
        var content = inbox.take();
        try {
            keeper.keep(chat.id(), content);
            if (content.isBehind() && !content.hasGap() && clock.instant().isBefore(nextHistory)) {
                inbox.behind();
                return;
            }
            if (content.hasGap()) {
                readHistory(() -> keeper.closeGap(chat.id(), chat.since()));
            } else if (content.isBehind()) {
                readHistory(() -> keeper.catchUp(chat.id(), chat.since()));
            }
            retry = FIRST_RETRY;
            waitingSince = Optional.empty();
            handlers.caughtUp(chat.id(), chat.title());
        } catch (RuntimeException e) {
            inbox.putBack(content);
            failed(e);
        }
    }

    private void failed(RuntimeException cause) {
        if (cause instanceof UserbotException known && known.failure() == Failure.INTERRUPTED) {
            // The end: the next run reads it from the history.
            return;
        }
        if (cause instanceof TdException answer
                && (answer.kind() == TdException.Kind.UNAUTHORIZED || answer.kind() == TdException.Kind.CLOSED)) {
            ended.accept(answer);
            return;
        }
        failures.incrementAndGet();
        notBefore = clock.instant().plus(retry);
        progress.failed(chat.title(), cause, retry);
        var longer = retry.multipliedBy(2);
        retry = longer.compareTo(LONGEST_RETRY) < 0 ? longer : LONGEST_RETRY;
    }

    private void readHistory(Runnable reading) {
        reading.run();
        nextHistory = clock.instant().plus(BETWEEN_HISTORIES);
    }
}
