package dev.userbot.td;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdObject;
import dev.userbot.td.api.Update;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One TDLib client instance: requests in, answers and updates out. Safe for use by several threads. */
public interface TdClient extends AutoCloseable {
    /**
     * Sends a request. The future fails with {@link TdException} if TDLib answers with an error, if no answer came
     * within the default deadline, or if the client is closed first. A failed {@code downloadFile} fails with what TDLib told
     * of it in its log alone: {@link TdException.Kind#FILE_GONE}, {@link TdException.Kind#DISK_FULL} or Telegram's own error.
     */
    <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request);

    /**
     * Sends a request and waits for the answer; for use outside the delivery thread.
     *
     * @throws TdException as for {@link #send(TdFunction)}
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted meanwhile; its interrupt
     *     flag stays set
     */
    default <R extends TdObject> R call(TdFunction<R> request) {
        return Answers.await(send(request));
    }

    /** The same with its own deadline; a late answer is dropped. */
    <R extends TdObject> CompletableFuture<R> send(TdFunction<R> request, Duration deadline);

    /** The same, answered with the JSON exactly as TDLib wrote it, for what must be stored without loss. */
    CompletableFuture<ObjectNode> sendForJson(TdFunction<?> request);

    /**
     * Calls the subscriber for every update from now on, in the order TDLib wrote them, on the delivery thread. A
     * subscriber must return soon and must not wait for an answer. One that throws is logged and keeps its place.
     */
    Subscription subscribe(Consumer<Update> subscriber);

    /** As {@link #subscribe}, with the JSON exactly as TDLib wrote it, for what must be stored without loss. Not to be changed. */
    Subscription subscribeForJson(Consumer<ObjectNode> subscriber);

    /**
     * Sends {@code close}, waits until TDLib reports {@code authorizationStateClosed} or ten seconds passed, and fails
     * everything that still waits for an answer. Closing twice does nothing.
     */
    @Override
    void close();

    /** A subscriber's place; closing it ends the calls. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
