package dev.userbot.sandbox.mtproto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The compression of messages. */
final class Gzip {
    /** No honest message is larger when it is unpacked. */
    private static final int MAX_UNPACKED = 16 << 20;

    private Gzip() {}

    static byte[] unpack(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var unpacked = in.readNBytes(MAX_UNPACKED);
            if (unpacked.length == MAX_UNPACKED) {
                throw new ProtocolException("A message unpacks to more than " + MAX_UNPACKED + " bytes");
            }
            return unpacked;
        }
    }

    static byte[] pack(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new FastGzip(out)) {
            gzip.write(bytes);
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
