package dev.userbot.send.delivery;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Telegram's word on messages that TDLib has taken. */
final class Receipts {
    /**
     * How long to wait without any sign: longer than the 60 s for which TDLib itself waits out flood waits and server faults
     * before it gives a message up.
     */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private static final Duration STEP = Duration.ofMillis(500);

    private final OutgoingUpdates updates;
    private final Clock clock;

    Receipts(OutgoingUpdates updates, Clock clock) {
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * How the messages ended, in the order of their ids; empty if Telegram was silent for too long. What TDLib has of them
     * stays there.
     *
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted meanwhile
     */
    Optional<List<SendOutcome>> await(long chatId, List<Long> temporaryIds, SendListener listener) {
        var outcomes =
                temporaryIds.stream().map(id -> updates.outcome(chatId, id)).toList();
        var all = CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new));
        var lastSign = clock.instant();
        var seen = UploadProgress.NONE;
        while (!isDone(all)) {
            var progress = updates.uploads();
            if (!progress.equals(seen)) {
                seen = progress;
                lastSign = clock.instant();
                listener.uploading(progress);
            }
            if (Duration.between(lastSign, clock.instant()).compareTo(SILENCE) > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(outcomes.stream().map(CompletableFuture::join).toList());
    }

    private static boolean isDone(CompletableFuture<Void> all) {
        try {
            all.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw Interruption.of(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a message ends, it does not fail", e);
        }
    }
}
