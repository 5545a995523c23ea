package dev.userbot.cli;

import dev.userbot.archive.GivenUpMessage;
import dev.userbot.archive.WebhookDelivery;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * The published shape of {@code rules dead-letters}.
 *
 * @param messages that rules, commands or plugins failed at
 * @param retried how many of both wait again now
 * @param forgotten how many of both are there no longer
 */
record DeadLettersResult(List<Letter> deadLetters, List<Failed> messages, int retried, int forgotten) {
    /**
     * A webhook that was given up.
     *
     * @param server its host: the rest of the address may be as good as a password
     * @param key the one that the server would have been told
     * @param since when it was tried first, in UTC
     */
    record Letter(String rule, String server, String key, String since, int attempts, Optional<String> reason) {}

    /**
     * A message that a handler gave up.
     *
     * @param handler {@code rule:} and its name, {@code commands}, or what a plugin calls itself
     * @param id TDLib's
     * @param at when it was given up, in UTC
     */
    record Failed(String handler, long chatId, long id, String at, String reason) {
        static Failed of(GivenUpMessage message) {
            return new Failed(
                    message.handler(),
                    message.chatId(),
                    message.messageId(),
                    message.at().toString(),
                    message.reason());
        }
    }

    static DeadLettersResult of(
            List<WebhookDelivery> deliveries, List<GivenUpMessage> messages, int retried, int forgotten) {
        return new DeadLettersResult(
                deliveries.stream()
                        .map(delivery -> new Letter(
                                delivery.rule(),
                                delivery.url().getHost(),
                                delivery.event(),
                                delivery.since().toString(),
                                delivery.attempts(),
                                delivery.reason()))
                        .toList(),
                messages.stream().map(Failed::of).toList(),
                retried,
                forgotten);
    }

    void print(PrintWriter out) {
        deadLetters.forEach(letter -> out.println("%s  %s  %s  %s"
                .formatted(
                        letter.since(),
                        letter.rule(),
                        letter.key(),
                        PlainText.of(letter.reason().orElse("")))));
        messages.forEach(message -> out.println("%s  %s  message %d of chat %d  %s"
                .formatted(
                        message.at(),
                        message.handler(),
                        message.id(),
                        message.chatId(),
                        PlainText.of(message.reason()))));
    }
}
