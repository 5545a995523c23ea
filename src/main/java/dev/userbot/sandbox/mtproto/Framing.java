package dev.userbot.sandbox.mtproto;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How packets are told apart in the byte stream: https://core.telegram.org/mtproto/mtproto-transports. */
enum Framing {
    ABRIDGED(0xef) {
        @Override
        int readLength(DataInputStream in) throws IOException {
            // The top bit only asks for a quick acknowledgement, which a server need not give.
            int words = in.readUnsignedByte() & 0x7f;
            if (words == 0x7f) {
                words = in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
            }
            return words * 4;
        }

        @Override
        byte[] frame(byte[] payload, RandomGenerator random) {
            int words = payload.length / 4;
            byte[] length = words < 0x7f
                    ? new byte[] {(byte) words}
                    : new byte[] {0x7f, (byte) words, (byte) (words >> 8), (byte) (words >> 16)};
            return Hashes.concat(length, payload);
        }
    },
    INTERMEDIATE(0xeeeeeeee) {
        @Override
        int readLength(DataInputStream in) throws IOException {
            return Integer.reverseBytes(in.readInt()) & 0x7fffffff;
        }

        @Override
        byte[] frame(byte[] payload, RandomGenerator random) {
            return lengthAnd(payload, 0, random);
        }
    },
    PADDED_INTERMEDIATE(0xdddddddd) {
        @Override
        int readLength(DataInputStream in) throws IOException {
            return INTERMEDIATE.readLength(in);
        }

        @Override
        byte[] frame(byte[] payload, RandomGenerator random) {
            return lengthAnd(payload, random.nextInt(16), random);
        }
    };

    /** Uploads come in parts of half a megabyte; anything far beyond is no MTProto. */
    private static final int MAX_LENGTH = 4 << 20;

    private final int tag;

    Framing(int tag) {
        this.tag = tag;
    }

    /** The framing that a stream announces; abridged needs only the first byte of the four. */
    static Optional<Framing> ofTag(int tag) {
        for (var framing : values()) {
            if (framing.tag == tag) {
                return Optional.of(framing);
            }
        }
        return tag == 0xefefefef ? Optional.of(ABRIDGED) : Optional.empty();
    }

    abstract int readLength(DataInputStream in) throws IOException;

    /** The bytes on the wire for one packet. */
    abstract byte[] frame(byte[] payload, RandomGenerator random);

    byte[] read(DataInputStream in) throws IOException {
        int length = readLength(in);
        if (length < 4 || length > MAX_LENGTH) {
            throw new ProtocolException("A packet of " + length + " bytes");
        }
        var payload = new byte[length];
        in.readFully(payload);
        return payload;
    }

    private static byte[] lengthAnd(byte[] payload, int padding, RandomGenerator random) {
        var tail = new byte[padding];
        random.nextBytes(tail);
        return ByteBuffer.allocate(4 + payload.length + padding)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(payload.length + padding)
                .put(payload)
                .put(tail)
                .array();
    }
}
