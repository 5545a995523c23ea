package dev.userbot.listen.handlers;

import dev.userbot.archive.UnhandledMessage;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One handler's way through the messages of one chat: one after the other, never two at once. */
final class ChatTurns {
    private static final int BATCH = 50;

    /** After these, a message is tried again; when they are used up, it is given up. */
    private static final Duration[] PAUSES = {Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20)};

    private static final Duration ARCHIVE_PAUSE = Duration.ofSeconds(20);

    private final long chatId;
    private final HandlerLane lane;
    private final Handling handling;
    private final ReplyLimit limit;
    /** How often it was woken since it last found nothing to do; whoever makes it more than 0 begins to work. */
    private final AtomicInteger wakes = new AtomicInteger();

    private volatile long last = Long.MIN_VALUE;
    private volatile String title = "";
    private boolean gaveUpLast;

    ChatTurns(long chatId, HandlerLane lane, Handling handling) {
        this.chatId = chatId;
        this.lane = lane;
        this.handling = handling;
        this.limit = new ReplyLimit(handling.clock());
    }

    /** What the archive has up to this message can be handled. */
    void upTo(long messageId, String chatTitle) {
        last = Math.max(last, messageId);
        title = chatTitle;
        if (wakes.getAndIncrement() == 0) {
            lane.run(this::run);
        }
    }

    private void run() {
        try {
            int seen;
            do {
                seen = wakes.get();
                var pause = handleAll();
                if (pause.isPresent()) {
                    lane.runLater(this::run, pause.get());
                    return;
                }
            } while (wakes.addAndGet(-seen) != 0);
        } catch (RuntimeException e) {
            // The archive cannot be read or written: a full disk, for example.
            lane.countFailure();
            handling.progress().handlerFailed(lane.handler().name(), title, e, Optional.of(ARCHIVE_PAUSE));
            lane.runLater(this::run, ARCHIVE_PAUSE);
        }
    }

    /** Returns after how long to go on, unless there is nothing left to do. */
    private Optional<Duration> handleAll() {
        while (!lane.isStopped()) {
            var batch = handling.archive().handlers().next(lane.handler().name(), chatId, last, BATCH);
            if (batch.isEmpty()) {
                return Optional.empty();
            }
            for (var message : batch) {
                var pause = lane.isStopped() ? Optional.<Duration>empty() : handle(message);
                if (pause.isPresent()) {
                    return pause;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns after how long the message is to be tried again, if it failed. */
    private Optional<Duration> handle(UnhandledMessage unhandled) {
        var stored =
                handling.archive().messages().version(unhandled.chatId(), unhandled.messageId(), unhandled.editDate());
        try {
            if (stored.isPresent()) {
                call(new ChatMessage(title, stored.get().message(), stored.get().json(), unhandled.isEdit()));
            }
        } catch (Exception e) {
            return failed(unhandled, e);
        }
        handling.archive().handlers().done(unhandled);
        gaveUpLast = false;
        return Optional.empty();
    }

    private void call(ChatMessage message) throws Exception {
        var handler = lane.handler();
        handling.deadlines()
                .call(
                        handler.timeout(),
                        () -> Foreign.call(() -> {
                            handler.handle(message, handling.actions().of(handler.name(), message, limit));
                            return true;
                        }),
                        () -> handling.progress().handlerHangs(handler.name(), title));
    }

    private Optional<Duration> failed(UnhandledMessage unhandled, Exception cause) {
        if (lane.isStopped()) {
            // It was interrupted by the end of the program: the next run begins with this message.
            return Optional.empty();
        }
        lane.countFailure();
        var queue = handling.archive().handlers();
        // A handler that is broken altogether should not hold each message back for half a minute.
        if (unhandled.attempts() >= PAUSES.length || gaveUpLast) {
            gaveUpLast = true;
            queue.giveUp(unhandled, handling.clock().instant(), reason(cause));
            handling.progress().handlerFailed(unhandled.handler(), title, cause, Optional.empty());
            return Optional.empty();
        }
        var pause = PAUSES[unhandled.attempts()];
        queue.failed(unhandled);
        handling.progress().handlerFailed(unhandled.handler(), title, cause, Optional.of(pause));
        return Optional.of(pause);
    }

    /** What others than ourselves write into their exceptions may be a part of the message. */
    private static String reason(Exception cause) {
        return cause instanceof UserbotException known
                ? known.getMessage()
                : cause.getClass().getSimpleName();
    }
}
