package dev.userbot.send.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What tells one message from another: the same content at the same time has the same fingerprint. */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * SHA-256 of everything that the recipient would notice, hexadecimal. Files count by their content, not by where they
     * lie.
     *
     * @param time tells one time from another
     */
    public static String of(OutgoingMessage message, String time) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int part = 0; part < message.parts().size(); part++) {
                update(digest, request(message, part));
                message.parts().get(part).hashes().forEach(hash -> update(digest, hash));
            }
            update(digest, time);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String request(OutgoingMessage message, int part) {
        var json = TdJson.tree(message.request(part, Optional.empty()));
        json.findParents("path").forEach(file -> ((ObjectNode) file).remove("path"));
        return TdJson.text(json);
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
