package dev.userbot.listen.rules.act;

import dev.userbot.archive.WebhookDelivery;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The request that tells a server: its time and signature are those of the attempt. */
final class WebhookRequest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ALGORITHM = "HmacSHA256";

    private WebhookRequest() {}

    static HttpRequest of(WebhookDelivery delivery, Optional<String> secret, Instant now) {
        var timestamp = String.valueOf(now.getEpochSecond());
        var request = HttpRequest.newBuilder(delivery.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "userbot")
                .header("X-Userbot-Key", delivery.event())
                .header("X-Userbot-Timestamp", timestamp)
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()));
        secret.ifPresent(value ->
                request.header("X-Userbot-Signature", "sha256=" + sign(timestamp + "." + delivery.body(), value)));
        return request.build();
    }

    private static String sign(String text, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
