package dev.userbot.sandbox.world;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes without a pattern behind a head that tells the format. Each eight follow from their position alone (SplitMix64 in
 * counter mode), so a file of any size takes no memory and can be read anywhere.
 */
final class NoiseContent implements FileContent {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final long size;
    private final byte[] head;

    /**
     * @param size of the whole, in bytes
     * @param head the first bytes; cut where the file is shorter
     */
    NoiseContent(long seed, long size, byte[] head) {
        this.seed = seed;
        this.size = size;
        this.head = head.clone();
    }

    @Override
    public byte[] range(long offset, int length) {
        int count = (int) Math.max(0, Math.min(length, size - offset));
        int skipped = (int) (offset & 7);
        var words = ByteBuffer.allocate((skipped + count + 7) & ~7).order(ByteOrder.LITTLE_ENDIAN);
        for (long word = offset >>> 3; words.hasRemaining(); word++) {
            words.putLong(mixed(seed + word * STEP));
        }
        var bytes = skipped == 0 && words.capacity() == count
                ? words.array()
                : Arrays.copyOfRange(words.array(), skipped, skipped + count);
        if (offset < head.length) {
            System.arraycopy(head, (int) offset, bytes, 0, (int) Math.min(count, head.length - offset));
        }
        return bytes;
    }

    private static long mixed(long number) {
        number = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        number = (number ^ (number >>> 27)) * 0x94D049BB133111EBL;
        return number ^ (number >>> 31);
    }
}
