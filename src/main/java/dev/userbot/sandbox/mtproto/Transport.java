package dev.userbot.sandbox.mtproto;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Packets over one stream, plain or obfuscated. One thread may read while another writes.
 *
 * <p>The obfuscation is AES-256 in counter mode under keys that stand in the first 64 bytes of the stream:
 * https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation.
 */
final class Transport {
    private static final int HEADER = 64;

    private final DataInputStream in;
    private final OutputStream out;
    private final Framing framing;
    private final Optional<CounterMode> outCipher;
    private final OptionalInt dcId;
    private final RandomGenerator random;

    private Transport(
            DataInputStream in,
            OutputStream out,
            Framing framing,
            Optional<CounterMode> outCipher,
            OptionalInt dcId,
            RandomGenerator random) {
        this.in = in;
        this.out = out;
        this.framing = framing;
        this.outCipher = outCipher;
        this.dcId = dcId;
        this.random = random;
    }

    /** Reads the beginning of a stream and finds out how it goes on. */
    static Transport accept(InputStream socketIn, OutputStream out, RandomGenerator random) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(socketIn, 1 << 16));
        var head = new byte[HEADER];
        head[0] = in.readByte();
        if (head[0] == (byte) 0xef) {
            return new Transport(in, out, Framing.ABRIDGED, Optional.empty(), OptionalInt.empty(), random);
        }
        in.readFully(head, 1, 3);
        var plain = Framing.ofTag(ByteBuffer.wrap(head).getInt());
        if (plain.isPresent()) {
            return new Transport(in, out, plain.get(), Optional.empty(), OptionalInt.empty(), random);
        }
        in.readFully(head, 4, HEADER - 4);
        return obfuscated(head, in, out, random);
    }

    private static Transport obfuscated(byte[] head, InputStream in, OutputStream out, RandomGenerator random)
            throws IOException {
        var reversed = new byte[48];
        for (int i = 0; i < 48; i++) {
            reversed[i] = head[55 - i];
        }
        var inCipher = new CounterMode(Arrays.copyOfRange(head, 8, 40), Arrays.copyOfRange(head, 40, 56));
        var outCipher = new CounterMode(Arrays.copyOf(reversed, 32), Arrays.copyOfRange(reversed, 32, 48));
        inCipher.apply(head, 0, HEADER);
        var header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        var framing = Framing.ofTag(header.getInt(56))
                .orElseThrow(() -> new ProtocolException("The stream begins with no known transport"));
        return new Transport(
                new DataInputStream(new DecipheredStream(in, inCipher)),
                out,
                framing,
                Optional.of(outCipher),
                DataCentres.number(header.getShort(60)),
                random);
    }

    /** The data centre that the client means, if its transport says so. */
    OptionalInt dcId() {
        return dcId;
    }

    byte[] read() throws IOException {
        return framing.read(in);
    }

    void write(byte[] payload) throws IOException {
        var frame = framing.frame(payload, random);
        outCipher.ifPresent(cipher -> cipher.apply(frame, 0, frame.length));
        out.write(frame);
        out.flush();
    }

    /** Decrypts in place. */
    private static final class DecipheredStream extends FilterInputStream {
        private final CounterMode cipher;

        DecipheredStream(InputStream in, CounterMode cipher) {
            super(in);
            this.cipher = cipher;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                cipher.apply(buffer, offset, count);
            }
            return count;
        }
    }
}
