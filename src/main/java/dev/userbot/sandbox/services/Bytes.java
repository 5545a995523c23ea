package dev.userbot.sandbox.services;

import java.nio.ByteBuffer;

/** A number as the eight bytes of a token that clients carry about. */
final class Bytes {
    private Bytes() {}

    static byte[] of(long token) {
        return ByteBuffer.allocate(Long.BYTES).putLong(token).array();
    }

    /** The number of a token; 0 for what is none. */
    static long toLong(byte[] bytes) {
        return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : 0;
    }
}
