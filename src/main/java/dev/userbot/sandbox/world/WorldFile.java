package dev.userbot.sandbox.world;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A file on the offline Telegram's servers.
 *
 * @param id what {@code document} and {@code photo} call {@code id}
 * @param dcId the data centre that holds it, 1 to 3
 * @param size in bytes, exactly the length of the content
 * @param mimeType for example {@code image/jpeg}
 */
public record WorldFile(long id, int dcId, long size, String mimeType, FileContent content) {
    private static final int PIECE = 1 << 20;

    /**
     * A file whose bytes are made as a whole.
     *
     * @param content the bytes, made when they are asked for and the same every time
     */
    public WorldFile(long id, int dcId, long size, String mimeType, Supplier<byte[]> content) {
        this(id, dcId, size, mimeType, FileContent.made(content));
    }

    /** The SHA-256 of the content in lower-case hexadecimal digits; reads it all, 1 MiB at a time. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (long at = 0; at < size; at += PIECE) {
                digest.update(content.range(at, PIECE));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform", e);
        }
    }
}
