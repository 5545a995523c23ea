package dev.userbot.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page carries: its look, its script, and the policy that lets nothing else run or load.
 *
 * @param policy value of {@code Content-Security-Policy}: the style and the script are allowed by their hashes, pictures
 *     and players by where they lie; nothing comes from a network
 */
record PageAssets(String style, String script, String policy) {
    static PageAssets load() {
        var style = resource("page.css");
        var script = resource("page.js");
        return new PageAssets(
                style,
                script,
                String.join(
                        "; ",
                        "default-src 'none'",
                        "style-src " + hash(style),
                        "script-src " + hash(script),
                        "img-src 'self' data:",
                        "media-src 'self'",
                        "base-uri 'none'",
                        "form-action 'none'"));
    }

    private static String resource(String name) {
        try (var stream = PageAssets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program: build it again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String inline) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
