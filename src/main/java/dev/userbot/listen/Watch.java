package dev.userbot.listen;

import dev.userbot.archive.HandlerQueue;
import dev.userbot.listen.handlers.Handlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows how the listener is. Safe for several threads. */
final class Watch {
    private final Collection<ChatWork> works;
    private final ChatKeeper keeper;
    private final Handlers handlers;
    private final HandlerQueue queue;
    private final ListenProgress progress;
    private final Clock clock;
    private volatile Optional<Instant> lastUpdate = Optional.empty();
    private volatile boolean isConnected = true;
    private final AtomicInteger reconnects = new AtomicInteger();

    Watch(
            Map<Long, ChatWork> works,
            ChatKeeper keeper,
            Handlers handlers,
            HandlerQueue queue,
            ListenProgress progress,
            Clock clock) {
        this.works = works.values();
        this.keeper = keeper;
        this.handlers = handlers;
        this.queue = queue;
        this.progress = progress;
        this.clock = clock;
    }

    void updated() {
        lastUpdate = Optional.of(clock.instant());
    }

    void connected(boolean now) {
        if (now != isConnected) {
            isConnected = now;
            if (now) {
                reconnects.incrementAndGet();
            }
            progress.connected(now);
        }
    }

    /** How often the connection came back. */
    int reconnects() {
        return reconnects.get();
    }

    void tell() {
        progress.status(status());
    }

    ListenStatus status() {
        return new ListenStatus(
                isConnected,
                lastUpdate,
                works.size(),
                (int) works.stream().filter(ChatWork::isWaiting).count(),
                keeper.stored(),
                keeper.deleted(),
                works.stream().mapToLong(ChatWork::failures).sum(),
                works.stream().map(ChatWork::lag).max(Comparator.naturalOrder()).orElse(Duration.ZERO),
                queue.size(),
                handlers.failures());
    }
}
