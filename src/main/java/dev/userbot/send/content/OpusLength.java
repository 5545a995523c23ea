package dev.userbot.send.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How long a voice message plays: the last page of an Ogg stream tells (RFC 3533, RFC 7845). */
final class OpusLength {
    /** Longer than the longest page. */
    private static final int TAIL = 70_000;

    private static final byte[] PAGE = "OggS".getBytes(StandardCharsets.US_ASCII);
    private static final int GRANULE_POSITION = 6;

    /** Opus always counts as if sampled so often. */
    private static final int SAMPLES_PER_SECOND = 48_000;

    private OpusLength() {}

    /** In whole seconds, rounded up; 0 if it cannot be told. */
    static int seconds(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var start = Math.max(0, channel.size() - TAIL);
            var tail = ByteBuffer.allocate((int) (channel.size() - start)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {}
            for (int i = tail.position() - GRANULE_POSITION - Long.BYTES; i >= 0; i--) {
                if (isPage(tail, i)) {
                    var samples = Math.max(0, tail.getLong(i + GRANULE_POSITION));
                    return (int) Math.min(Integer.MAX_VALUE, (samples + SAMPLES_PER_SECOND - 1) / SAMPLES_PER_SECOND);
                }
            }
            return 0;
        }
    }

    private static boolean isPage(ByteBuffer bytes, int at) {
        for (int i = 0; i < PAGE.length; i++) {
            if (bytes.get(at + i) != PAGE[i]) {
                return false;
            }
        }
        return true;
    }
}
