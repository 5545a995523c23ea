package dev.userbot.listen.rules.act;

import dev.userbot.archive.WebhookDelivery;
import dev.userbot.listen.rules.Secrets;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tells servers, once each time it is called. Safe for use by several threads. */
final class WebhookClient {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();
    private final Secrets secrets;
    private final Clock clock;

    WebhookClient(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Why a server has not taken something.
     *
     * @param after how long it wants to be left alone, if it says so
     */
    record Refusal(String reason, Optional<Duration> after) {}

    /** Tells a server; empty if it has taken it. */
    Optional<Refusal> tell(WebhookDelivery delivery) throws InterruptedException {
        var secret = delivery.secretVariable().flatMap(secrets::find);
        if (delivery.secretVariable().isPresent() && secret.isEmpty()) {
            return refusal("the environment variable %s is not set"
                    .formatted(delivery.secretVariable().get()));
        }
        var host = delivery.url().getHost();
        try {
            var response = http.send(
                    WebhookRequest.of(delivery, secret, clock.instant()), HttpResponse.BodyHandlers.ofInputStream());
            // What it says does not matter, however long it goes on.
            response.body().close();
            int status = response.statusCode();
            return status / 100 == 2
                    ? Optional.empty()
                    : Optional.of(new Refusal(host + " answered " + status, retryAfter(response)));
        } catch (IOException e) {
            return refusal(host + " cannot be reached: " + e.getClass().getSimpleName());
        }
    }

    private static Optional<Refusal> refusal(String reason) {
        return Optional.of(new Refusal(reason, Optional.empty()));
    }

    /** In seconds; its other form, a date, is passed over (RFC 9110, 10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
