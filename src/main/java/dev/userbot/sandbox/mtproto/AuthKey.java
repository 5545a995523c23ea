package dev.userbot.sandbox.mtproto;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A key that a client and the server agreed on: 256 bytes, known by the last 8 bytes of its SHA-1. Immutable. */
final class AuthKey {
    private final byte[] bytes;
    private final long id;
    private final long salt;
    private final int dcId;
    private final long boundTo;

    /**
     * @param salt the first server salt
     * @param dcId the data centre that the client wanted, 1 to 3
     * @param boundTo for a temporary key the permanent one that it stands for; 0 for a permanent key
     */
    AuthKey(byte[] bytes, long salt, int dcId, long boundTo) {
        this.bytes = bytes.clone();
        this.id = ByteBuffer.wrap(Hashes.sha1(bytes))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong(12);
        this.salt = salt;
        this.dcId = dcId;
        this.boundTo = boundTo;
    }

    AuthKey boundTo(long permanentId) {
        return new AuthKey(bytes, salt, dcId, permanentId);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] part(int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    long id() {
        return id;
    }

    long salt() {
        return salt;
    }

    int dcId() {
        return dcId;
    }

    /** The id of the key that logins belong to: the permanent one. */
    long identity() {
        return boundTo == 0 ? id : boundTo;
    }
}
