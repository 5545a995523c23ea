package dev.userbot.archive;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a server is told.
 *
 * @param number 0 before it is stored; higher for later ones
 * @param key what makes a repeated one the same
 * @param rule whose deliveries wait for each other
 * @param event the key that the server is told
 * @param secretVariable the environment variable with the secret for the signature
 * @param since when it could be tried for the first time, in whole seconds
 * @param attempts that failed
 * @param reason why the last one failed
 */
public record WebhookDelivery(
        long number,
        String key,
        String rule,
        String event,
        URI url,
        Optional<String> secretVariable,
        String body,
        Instant since,
        int attempts,
        Optional<String> reason) {
    /** Without the body and the address, which must not reach a log. */
    @Override
    public String toString() {
        return "delivery " + key;
    }
}
