package dev.userbot.send.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Voice messages: Ogg streams of Opus (RFC 3533, RFC 7845). */
final class OpusFile {
    /** Longer than the longest page. */
    private static final int TAIL = 70_000;

    /** The header of the stream follows that of its first page, which has one segment. */
    private static final int HEADER = 28;

    private static final byte[] MAGIC = "OpusHead".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "OggS".getBytes(StandardCharsets.US_ASCII);
    private static final int GRANULE_POSITION = 6;

    /** Opus always counts as if sampled so often. */
    private static final int SAMPLES_PER_SECOND = 48_000;

    private OpusFile() {}

    /** Whether a file is one; Tika 3.2.3 looks for the header in the wrong place and finds only an Ogg stream. */
    static boolean is(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var beginning = content.readNBytes(HEADER + MAGIC.length);
            return beginning.length == HEADER + MAGIC.length
                    && contains(ByteBuffer.wrap(beginning), 0, PAGE)
                    && contains(ByteBuffer.wrap(beginning), HEADER, MAGIC);
        }
    }

    /** How long it plays, which the last page tells: in whole seconds, rounded up; 0 if it cannot be told. */
    static int seconds(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var start = Math.max(0, channel.size() - TAIL);
            var tail = ByteBuffer.allocate((int) (channel.size() - start)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, start + tail.position()) >= 0) {}
            for (int i = tail.position() - GRANULE_POSITION - Long.BYTES; i >= 0; i--) {
                if (contains(tail, i, PAGE)) {
                    var samples = Math.max(0, tail.getLong(i + GRANULE_POSITION));
                    return (int) Math.min(Integer.MAX_VALUE, (samples + SAMPLES_PER_SECOND - 1) / SAMPLES_PER_SECOND);
                }
            }
            return 0;
        }
    }

    private static boolean contains(ByteBuffer bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
