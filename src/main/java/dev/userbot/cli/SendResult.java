package dev.userbot.cli;

import dev.userbot.send.PlannedSend;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.Delivery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The published shape of {@code send}.
 *
 * @param recipients in the order in which they are sent to
 */
record SendResult(List<Recipient> recipients) {
    /**
     * One recipient.
     *
     * @param chatId as TDLib writes it
     * @param state what became of it: {@code sent}, {@code scheduled}, {@code sent_before}, {@code failed}, {@code unknown},
     *     {@code not_tried}; with {@code --dry-run} what would be done: {@code to_send}, {@code in_flight}, {@code
     *     sent_before}, {@code unknown}, {@code refused}
     * @param sendAt when Telegram sends it, in UTC; absent if at once or when online
     * @param whenOnline whether it goes out as soon as the recipient is online
     * @param messageIds TDLib's ids of what was sent
     * @param reason why it was not sent, or is unknown; for people
     * @param messages what it gets
     */
    record Recipient(
            long chatId,
            String chat,
            Optional<String> username,
            String state,
            Optional<String> sendAt,
            boolean whenOnline,
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
        return new SendResult(plan.sends().stream()
                .map(send -> recipient(
                        plan, send, send.standing().name().toLowerCase(Locale.ROOT), List.of(), send.refusal()))
                .toList());
    }

    /** What was done. */
    static SendResult of(SendPlan plan, SendSummary summary) {
        return new SendResult(summary.results().stream()
                .map(result -> recipient(
                        plan,
                        result.send(),
                        DeliveryText.word(result.delivery()),
                        ids(result.delivery()),
                        reason(result.delivery())))
                .toList());
    }

    private static Recipient recipient(
            SendPlan plan, PlannedSend send, String state, List<Long> ids, Optional<String> reason) {
        return new Recipient(
                send.recipient().chatId(),
                send.recipient().title(),
                send.recipient().username(),
                state,
                plan.when(send).map(moment -> moment.instant().toString()),
                send.waitsForOnline(),
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
