package dev.userbot.listen.rules.act;

import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxPart;
import dev.userbot.archive.OutboxState;
import dev.userbot.archive.OutboxStore;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleReports;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends through the outbox: once for each step of a rule about a message, also if the program is killed meanwhile. */
final class Mail {
    private final Supplier<SendService> services;
    private final OutboxStore outbox;
    private final ChatLocks locks;
    private final RuleReports reports;

    /** @param services a new one for each message: they are for one thread */
    Mail(Supplier<SendService> services, OutboxStore outbox, ChatLocks locks, RuleReports reports) {
        this.services = services;
        this.outbox = outbox;
        this.locks = locks;
        this.reports = reports;
    }

    /**
     * Sends what is planned.
     *
     * @param planning empty for nothing
     * @throws UserbotException if Telegram does not take it
     */
    void send(Occasion occasion, long chatId, Function<SendService, Optional<SendPlan>> planning)
            throws InterruptedException {
        locks.with(chatId, () -> {
            var before = outbox.find(occasion.stepKey(), chatId);
            if (before.filter(OutboxEntry::isSent).isPresent()) {
                return true;
            }
            // What certainly never arrived may have other words now: somebody was renamed, or the rule changed.
            before.filter(Mail::isAtHome).ifPresent(outbox::forget);
            var service = services.get();
            try {
                plan(occasion, service, planning)
                        .ifPresent(plan -> service.deliver(plan, SendProgress.NONE)
                                .results()
                                .forEach(result -> check(occasion, result.delivery())));
                return true;
            } finally {
                service.end();
            }
        });
    }

    /** Whether an earlier attempt is there, whose own limits are behind it. */
    boolean hasBegun(Occasion occasion, long chatId) {
        return outbox.find(occasion.stepKey(), chatId).isPresent();
    }

    private static boolean isAtHome(OutboxEntry entry) {
        return entry.parts().stream()
                .map(OutboxPart::state)
                .allMatch(state -> state == OutboxState.PLANNED || state == OutboxState.FAILED);
    }

    private Optional<SendPlan> plan(
            Occasion occasion, SendService service, Function<SendService, Optional<SendPlan>> planning) {
        try {
            return planning.apply(service);
        } catch (UserbotException e) {
            if (e.failure() != Failure.USAGE) {
                throw e;
            }
            // Not to be mended by another attempt: too long, or begun with other words and perhaps arrived.
            reports.told(occasion.rule(), "a message was not sent: " + oneLine(e.getMessage()));
            return Optional.empty();
        }
    }

    private void check(Occasion occasion, Delivery delivery) {
        if (delivery instanceof Delivery.Failed failed) {
            throw new UserbotException(
                    Failure.PARTIAL,
                    "Telegram did not take a message: " + oneLine(failed.reason()),
                    failed.stops().orElse(null));
        }
        if (delivery instanceof Delivery.Unknown unknown) {
            unknown.stops()
                    .filter(cause -> cause.failure() == Failure.INTERRUPTED)
                    .ifPresent(cause -> {
                        throw cause;
                    });
            reports.told(
                    occasion.rule(),
                    "it is not known whether a message arrived, so it is not sent again: " + oneLine(unknown.reason()));
        }
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
