package dev.userbot.td;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waiting for answers of a {@link TdClient}. */
public final class Answers {
    private Answers() {}

    /**
     * Waits for an answer and throws what it failed with.
     *
     * @throws TdException what TDLib answered
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted meanwhile; its interrupt
     *     flag stays set
     */
    public static <R> R await(CompletableFuture<R> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(Failure.INTERRUPTED, "Interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserbotException failure) {
                throw failure;
            }
            throw new IllegalStateException("a request failed in an unforeseen way", e.getCause());
        }
    }
}
