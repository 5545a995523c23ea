package dev.userbot.cli;

import dev.userbot.send.SendPlan;
import dev.userbot.send.delivery.Delivery;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What became of a message, in a few words. */
final class DeliveryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private DeliveryText() {}

    static String of(Delivery delivery, SendPlan plan, ZoneId zone) {
        if (delivery instanceof Delivery.Sent) {
            return plan.schedule().isEmpty()
                    ? "sent"
                    : plan.when()
                            .map(moment -> "scheduled for " + moment.shown())
                            .orElse("scheduled for when they are online");
        }
        if (delivery instanceof Delivery.SentBefore before) {
            return "nothing to do: this was %s on %s already (another --key sends it once more)"
                    .formatted(
                            plan.schedule().isEmpty() ? "sent" : "scheduled",
                            TIME.format(before.asked().atZone(zone)));
        }
        if (delivery instanceof Delivery.Failed failed) {
            return "NOT sent: " + PlainText.of(failed.reason());
        }
        if (delivery instanceof Delivery.Unknown unknown) {
            return "UNKNOWN: " + PlainText.of(unknown.reason());
        }
        return "not tried";
    }

    /** The published word for it. */
    static String word(Delivery delivery, SendPlan plan) {
        if (delivery instanceof Delivery.Sent) {
            return plan.schedule().isEmpty() ? "sent" : "scheduled";
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
