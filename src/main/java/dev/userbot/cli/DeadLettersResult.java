package dev.userbot.cli;

import dev.userbot.archive.WebhookDelivery;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * The published shape of {@code rules dead-letters}.
 *
 * @param retried how many of them wait again now
 */
record DeadLettersResult(List<Letter> deadLetters, int retried) {
    /**
     * A webhook that was given up.
     *
     * @param server its host: the rest of the address may be as good as a password
     * @param key the one that the server would have been told
     * @param since when it was tried first, in UTC
     */
    record Letter(String rule, String server, String key, String since, int attempts, Optional<String> reason) {}

    static DeadLettersResult of(List<WebhookDelivery> deliveries, int retried) {
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
                retried);
    }

    void print(PrintWriter out) {
        deadLetters.forEach(letter -> out.println("%s  %s  %s  %s"
                .formatted(
                        letter.since(),
                        letter.rule(),
                        letter.key(),
                        PlainText.of(letter.reason().orElse("")))));
    }
}
