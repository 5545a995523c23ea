package dev.userbot.sandbox.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/** The bytes of a file, read piece by piece and the same every time. Safe for several threads. */
@FunctionalInterface
public interface FileContent {
    /**
     * A piece of the file.
     *
     * @param offset from its beginning, in bytes, 0 or more
     * @param length in bytes
     * @return so many bytes; fewer where the file ends, none beyond its end
     */
    byte[] range(long offset, int length);

    /** Bytes that are at hand. */
    static FileContent of(byte[] bytes) {
        return (offset, length) -> {
            int from = (int) Math.min(bytes.length, offset);
            return Arrays.copyOfRange(bytes, from, (int) Math.min(bytes.length, (long) from + length));
        };
    }

    /** Bytes that are made when they are asked for, and kept for the pieces that follow as long as memory allows. */
    static FileContent made(Supplier<byte[]> maker) {
        return new FileContent() {
            private SoftReference<byte[]> kept = new SoftReference<>(null);

            @Override
            public byte[] range(long offset, int length) {
                return of(whole()).range(offset, length);
            }

            private synchronized byte[] whole() {
                var known = kept.get();
                if (known == null) {
                    known = maker.get();
                    kept = new SoftReference<>(known);
                }
                return known;
            }
        };
    }

    /** What stands in a file of this machine; one that cannot be read is an {@link UncheckedIOException}. */
    static FileContent in(Path file) {
        return (offset, length) -> {
            try (var channel = FileChannel.open(file)) {
                var piece = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - offset)));
                while (piece.hasRemaining() && channel.read(piece, offset + piece.position()) >= 0) {
                    // A read may give less than was asked for.
                }
                return Arrays.copyOf(piece.array(), piece.position());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        };
    }
}
