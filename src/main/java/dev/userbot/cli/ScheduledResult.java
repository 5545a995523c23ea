package dev.userbot.cli;

import dev.userbot.send.RecurringSend;
import dev.userbot.send.WaitingMessage;
import dev.userbot.send.delivery.ContentMark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The published shape of {@code scheduled list} and {@code show}.
 *
 * @param waiting what waits at Telegram
 * @param recurring what is sent again and again
 */
record ScheduledResult(List<Waiting> waiting, List<Recurring> recurring) {
    /**
     * One message or album that waits.
     *
     * @param id for this program's commands; stays when the message is moved
     * @param sendAt in UTC; absent if it goes out as soon as the recipient is online
     * @param byUserbot whether this program scheduled it
     * @param messageIds TDLib's ids, which change when it is moved
     */
    record Waiting(
            String id,
            long chatId,
            String chat,
            Optional<String> sendAt,
            boolean byUserbot,
            List<Long> messageIds,
            List<Content> messages) {}

    /**
     * One message.
     *
     * @param kind text, photo, video, animation, audio, voice, document, or TDLib's name of anything else
     * @param file its name, as far as Telegram keeps it
     */
    record Content(String kind, String text, String file) {}

    /**
     * One message that is repeated.
     *
     * @param id for this program's commands
     * @param rule when
     * @param zone on whose clocks
     * @param missed skip or send
     * @param next its next time in UTC
     */
    record Recurring(
            String id, String rule, String zone, String missed, List<String> recipients, Optional<String> next) {}

    static ScheduledResult of(List<WaitingMessage> waiting, List<RecurringSend> recurring) {
        return new ScheduledResult(
                waiting.stream().map(ScheduledResult::of).toList(),
                recurring.stream().map(ScheduledResult::of).toList());
    }

    private static Waiting of(WaitingMessage message) {
        return new Waiting(
                "s" + message.number(),
                message.chatId(),
                message.chat(),
                message.sendAt().map(Instant::toString),
                message.isOurs(),
                message.messages().stream().map(one -> one.id()).toList(),
                message.messages().stream()
                        .map(one -> ContentMark.of(one.content()))
                        .map(mark -> new Content(mark.kind(), mark.text(), mark.fileName()))
                        .toList());
    }

    private static Recurring of(RecurringSend message) {
        return new Recurring(
                "r" + message.id(),
                message.rule().text(),
                message.zone().getId(),
                message.sendsMissed() ? "send" : "skip",
                message.recipients(),
                message.next().map(next -> next.instant().toString()));
    }
}
