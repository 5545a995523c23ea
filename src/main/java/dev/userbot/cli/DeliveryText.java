package dev.userbot.cli;

import dev.userbot.send.PlannedSend;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.delivery.ScheduledId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What became of a message, in a few words. */
final class DeliveryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private DeliveryText() {}

    static String of(SendSummary.Result result, SendPlan plan) {
        var delivery = result.delivery();
        if (delivery instanceof Delivery.Sent sent) {
            return waits(sent.messageIds()) ? scheduled(result.send(), plan) : "sent";
        }
        if (delivery instanceof Delivery.SentBefore before) {
            return "nothing to do: this was %s on %s already (another --key sends it once more)"
                    .formatted(
                            waits(before.messageIds()) ? "scheduled" : "sent",
                            TIME.format(before.asked().atZone(plan.zone())));
        }
        if (delivery instanceof Delivery.Failed failed) {
            return "NOT sent: " + PlainText.of(failed.reason());
        }
        if (delivery instanceof Delivery.Unknown unknown) {
            return "UNKNOWN: " + PlainText.of(unknown.reason());
        }
        return "not tried";
    }

    private static String scheduled(PlannedSend send, SendPlan plan) {
        return plan.when(send)
                .map(moment -> "scheduled for " + moment.shown())
                .orElse("scheduled for when they are online");
    }

    /** Telegram may send at once what was to wait: to somebody who is online already. */
    private static boolean waits(List<Long> messageIds) {
        return messageIds.stream().anyMatch(ScheduledId::isOf);
    }

    /** The published word for it. */
    static String word(Delivery delivery) {
        if (delivery instanceof Delivery.Sent sent) {
            return waits(sent.messageIds()) ? "scheduled" : "sent";
        }
        if (delivery instanceof Delivery.SentBefore) {
            return "sent_before";
        }
        if (delivery instanceof Delivery.Failed) {
            return "failed";
        }
        return delivery instanceof Delivery.Unknown ? "unknown" : "not_tried";
    }
}
