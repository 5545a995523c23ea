package dev.userbot.listen.handlers;

import dev.userbot.archive.Archive;
import dev.userbot.plugin.MessageHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** All who handle messages, each on threads of its own. Safe for use by several threads. */
public final class Handlers implements AutoCloseable {
    /** How long {@link #close} waits for what is in hand before it interrupts it. */
    private static final Duration LAST_CALLS = Duration.ofSeconds(4);

    private final Handling handling;
    private final Map<String, HandlerLane> lanes = new LinkedHashMap<>();

    /** Begins without any; {@link #use} names them. */
    public Handlers(Archive archive, ActionsFactory actions, HandlerProgress progress, Clock clock) {
        this.handling = new Handling(archive, actions, progress, new Deadlines(), clock);
    }

    /**
     * From now on these handle messages, and nobody else. One of the same name as before goes on where that one was.
     *
     * @param now at Telegram
     */
    public synchronized void use(Collection<MessageHandler> handlers, Instant now) {
        var named = new LinkedHashMap<String, MessageHandler>();
        for (var handler : handlers) {
            if (named.put(handler.name(), handler) != null) {
                throw new IllegalArgumentException("two handlers are named " + handler.name());
            }
        }
        lanes.entrySet().removeIf(lane -> {
            if (named.containsKey(lane.getKey())) {
                return false;
            }
            lane.getValue().stop();
            return true;
        });
        handling.archive().handlers().register(named.keySet(), now);
        named.forEach((name, handler) -> {
            var lane = lanes.get(name);
            if (lane == null) {
                lanes.put(name, new HandlerLane(handler, handling));
            } else {
                lane.replace(handler);
            }
        });
    }

    /**
     * The archive lacks nothing of a chat up to now, so what it has can be handled in order.
     *
     * @param title as Telegram gave it
     */
    public synchronized void caughtUp(long chatId, String title) {
        lanes.values().forEach(lane -> lane.caughtUp(chatId, title));
    }

    /** How often a handler failed. */
    public synchronized long failures() {
        return lanes.values().stream().mapToLong(HandlerLane::failures).sum();
    }

    /** Ends all work: gives what is in hand some seconds, then interrupts it. What is not handled then is so in the next run. */
    @Override
    public void close() {
        var ending = stopAll();
        var end = handling.clock().instant().plus(LAST_CALLS);
        ending.forEach(lane -> lane.await(Duration.between(handling.clock().instant(), end)));
        handling.deadlines().close();
    }

    private synchronized Collection<HandlerLane> stopAll() {
        var all = new ArrayList<>(lanes.values());
        lanes.clear();
        all.forEach(HandlerLane::stop);
        return all;
    }
}
