package dev.userbot.sandbox.tl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;

/** {@code gzip_packed}: an object in compressed form, wherever an object may stand. */
public final class Gzip {
    /** The id of {@code gzip_packed}, which the schema files do not list. */
    public static final int GZIP_PACKED = 0x3072cfa1;

    /** No honest message is larger when it is unpacked. */
    private static final int MAX_UNPACKED = 16 << 20;

    private Gzip() {}

    /** The object's bytes; a {@link TlException} if they are damaged or too many. */
    static byte[] unpack(byte[] packed) {
        try (var in = unpacking(packed)) {
            var unpacked = in.readNBytes(MAX_UNPACKED);
            if (unpacked.length == MAX_UNPACKED) {
                throw new TlException("An object unpacks to more than " + MAX_UNPACKED + " bytes");
            }
            return unpacked;
        } catch (IOException e) {
            throw new TlException("A packed object is damaged", e);
        }
    }

    /** TDLib writes the zlib form of the same compression, without gzip's header; servers take both. */
    private static InputStream unpacking(byte[] packed) throws IOException {
        var in = new ByteArrayInputStream(packed);
        boolean gzip = packed.length > 1 && packed[0] == (byte) 0x1f && packed[1] == (byte) 0x8b;
        return gzip ? new GZIPInputStream(in) : new InflaterInputStream(in);
    }

    /** Compressed for speed rather than size. */
    public static byte[] pack(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new FastGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 14);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
