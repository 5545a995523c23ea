package dev.userbot.listen.rules.act;

import dev.userbot.archive.WebhookDelivery;
import dev.userbot.archive.WebhookStore;
import dev.userbot.listen.rules.RuleReports;
import dev.userbot.listen.rules.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what waits to servers: of each rule one after the other, in order, again and again until the server takes it; several
 * rules at the same time. What it does not get to is in the archive, and the next one goes on with it.
 */
public final class WebhookCourier implements AutoCloseable {
    private static final int THREADS = 4;

    /** As long as the outbox remembers what was sent. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final Duration ENDING = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(WebhookCourier.class);

    private final WebhookStore store;
    private final WebhookClient client;
    private final RuleReports reports;
    private final Clock clock;
    private final WebhookPatience patience;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor threads =
            new ScheduledThreadPoolExecutor(THREADS, WebhookCourier::thread, new ThreadPoolExecutor.DiscardPolicy());

    /** Takes nothing anywhere before {@link #start}. */
    public WebhookCourier(WebhookStore store, Secrets secrets, RuleReports reports, Clock clock) {
        this(store, secrets, reports, clock, WebhookPatience.USUAL);
    }

    WebhookCourier(WebhookStore store, Secrets secrets, RuleReports reports, Clock clock, WebhookPatience patience) {
        this.store = store;
        this.client = new WebhookClient(secrets, clock);
        this.reports = reports;
        this.clock = clock;
        this.patience = patience;
    }

    /** Goes on with what earlier runs have left. */
    public void start() {
        store.forgetDeliveredBefore(clock.instant().minus(MEMORY));
        var unused = threads.scheduleWithFixedDelay(this::sweep, 0, SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Also finds what another command has put in again. */
    private void sweep() {
        try {
            store.waitingRules().forEach(this::wake);
        } catch (RuntimeException e) {
            LOG.warn("what waits for webhooks cannot be read", e);
        }
    }

    /** Takes something along; after the return it is on the disk, and will be brought. */
    void take(WebhookDelivery delivery) {
        store.add(delivery);
        wake(delivery.rule());
    }

    private void wake(String rule) {
        if (busy.add(rule)) {
            threads.execute(() -> work(rule));
        }
    }

    private void work(String rule) {
        try {
            for (var next = store.next(rule); next.isPresent(); next = store.next(rule)) {
                var refusal = client.tell(next.get());
                if (refusal.isEmpty()) {
                    store.delivered(next.get());
                } else if (isLate(next.get())) {
                    giveUp(next.get(), refusal.get().reason());
                } else {
                    putOff(next.get(), refusal.get());
                    return;
                }
            }
            busy.remove(rule);
            // Something may have come between the last look and now.
            if (store.next(rule).isPresent()) {
                wake(rule);
            }
        } catch (InterruptedException e) {
            // The end: the next run goes on.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the webhooks of the rule {} wait because of a failure", rule, e);
            busy.add(rule);
            later(rule, AFTER_TROUBLE);
        }
    }

    private boolean isLate(WebhookDelivery delivery) {
        return !clock.instant().isBefore(delivery.since().plus(patience.inAll()));
    }

    private void giveUp(WebhookDelivery delivery, String reason) {
        store.givenUp(delivery, reason);
        reports.told(
                delivery.rule(),
                "a webhook was given up: %s. It is kept: userbot rules dead-letters".formatted(reason));
    }

    private void putOff(WebhookDelivery delivery, WebhookClient.Refusal refusal) {
        store.failed(delivery, refusal.reason());
        var pause = patience.pause(delivery.attempts() + 1, refusal.after());
        if (delivery.attempts() == 0) {
            reports.told(delivery.rule(), "a webhook waits: %s. It is tried again.".formatted(refusal.reason()));
        }
        later(delivery.rule(), pause);
    }

    private void later(String rule, Duration pause) {
        var unused = threads.schedule(() -> work(rule), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends within seconds. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a webhook did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "webhooks");
        thread.setDaemon(true);
        return thread;
    }
}
