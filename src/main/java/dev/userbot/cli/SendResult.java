package dev.userbot.cli;

import dev.userbot.send.PlannedSend;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.td.api.MessageSchedulingState.MessageSchedulingStateSendWhenOnline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The published shape of {@code send}.
 *
 * @param sendAt when Telegram sends it, in UTC; absent if at once or when online
 * @param whenOnline whether it goes out as soon as the recipient is online
 */
record SendResult(Optional<String> sendAt, boolean whenOnline, List<Recipient> recipients) {
    /**
     * One recipient.
     *
     * @param chatId as TDLib writes it
     * @param state what became of it: {@code sent}, {@code scheduled}, {@code sent_before}, {@code failed}, {@code unknown},
     *     {@code not_tried}; with {@code --dry-run} what would be done: {@code to_send}, {@code in_flight}, {@code
     *     sent_before}, {@code unknown}, {@code refused}
     * @param messageIds TDLib's ids of what was sent
     * @param reason why it was not sent, or is unknown; for people
     * @param messages what it gets
     */
    record Recipient(
            long chatId,
            String chat,
            Optional<String> username,
            String state,
            List<Long> messageIds,
            Optional<String> reason,
            List<Content> messages) {}

    /**
     * One message.
     *
     * @param kind text, photo, video, animation, audio, voice or document
     * @param file absolute path
     */
    record Content(String kind, Optional<String> file, String text) {}

    /** What would be done. */
    static SendResult of(SendPlan plan) {
        return of(
                plan,
                plan.sends().stream()
                        .map(send -> recipient(
                                send, send.standing().name().toLowerCase(Locale.ROOT), List.of(), send.refusal()))
                        .toList());
    }

    /** What was done. */
    static SendResult of(SendPlan plan, SendSummary summary) {
        return of(
                plan,
                summary.results().stream()
                        .map(result -> recipient(
                                result.send(),
                                DeliveryText.word(result.delivery(), plan),
                                ids(result.delivery()),
                                reason(result.delivery())))
                        .toList());
    }

    private static SendResult of(SendPlan plan, List<Recipient> recipients) {
        return new SendResult(
                plan.when().map(moment -> moment.instant().toString()),
                plan.schedule()
                        .filter(MessageSchedulingStateSendWhenOnline.class::isInstance)
                        .isPresent(),
                recipients);
    }

    private static Recipient recipient(PlannedSend send, String state, List<Long> ids, Optional<String> reason) {
        return new Recipient(
                send.recipient().chatId(),
                send.recipient().title(),
                send.recipient().username(),
                state,
                ids,
                reason,
                send.message().parts().stream()
                        .flatMap(part -> part.contents().stream())
                        .map(ShownContent::of)
                        .map(content -> new Content(
                                content.kind(), content.file(), content.text().text()))
                        .toList());
    }

    private static List<Long> ids(Delivery delivery) {
        if (delivery instanceof Delivery.Sent sent) {
            return sent.messageIds();
        }
        return delivery instanceof Delivery.SentBefore before ? before.messageIds() : List.of();
    }

    private static Optional<String> reason(Delivery delivery) {
        if (delivery instanceof Delivery.Failed failed) {
            return Optional.of(failed.reason());
        }
        return delivery instanceof Delivery.Unknown unknown ? Optional.of(unknown.reason()) : Optional.empty();
    }
}
