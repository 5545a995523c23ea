package dev.userbot.sandbox.world;

import java.nio.ByteBuffer;
import java.util.Random;

/** Turns names and numbers into the same pseudo-random values in every run. Immutable. */
public record Seed(long value) {
    /** Spreads similar inputs over all 64 bits (the finalizer of SplitMix64); never 0, which means "absent" in many TL fields. */
    public long hash(String what, long number) {
        long mixed = value + what.hashCode() * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }

    /** A positive hash, for ids. */
    long id(String what, long number) {
        return hash(what, number) >>> 2 | 1L << 40;
    }

    /** Deterministic bytes, for example of a file reference. */
    byte[] bytes(String what, long number, int length) {
        var bytes = new byte[length];
        random(what, number).nextBytes(bytes);
        return bytes;
    }

    /** A generator of its own for one purpose, so that more of one thing does not change another. */
    public Random random(String what, long number) {
        return new Random(hash(what, number));
    }

    byte[] reference(long fileId) {
        return ByteBuffer.allocate(16)
                .putLong(fileId)
                .putLong(hash("reference", fileId))
                .array();
    }
}
