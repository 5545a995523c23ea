package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlReader;
import dev.userbot.sandbox.tl.TlWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** One client's packets: steps of the key exchange, or messages encrypted under a known key. For one thread. */
final class PacketReceiver implements MessageReceiver {
    private final Schema schema;
    private final AuthKeys keys;
    private final Sessions sessions;
    private final Handshake handshake;
    private final MessageDispatch dispatch;
    private long lastPlainId;

    PacketReceiver(Schema schema, AuthKeys keys, Sessions sessions, Handshake handshake, MessageDispatch dispatch) {
        this.schema = schema;
        this.keys = keys;
        this.sessions = sessions;
        this.handshake = handshake;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<byte[]> receive(Connection connection, byte[] packet) throws IOException {
        var in = new TlReader(schema, packet);
        long keyId = in.int64();
        if (keyId == 0) {
            return Optional.of(exchangeKeys(in));
        }
        var key = keys.find(keyId);
        if (key.isEmpty()) {
            connection.refuseKey();
            return Optional.empty();
        }
        var messageKey = in.raw(16);
        // Padded transports append up to 15 bytes that are not part of the message.
        var plain = MessageCipher.decrypt(key.get(), messageKey, in.raw(in.remaining() & ~15));
        var message = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        message.getLong(); // any salt is good
        long sessionId = message.getLong();
        long messageId = message.getLong();
        message.getInt();
        int length = message.getInt();
        var session = sessions.open(key.get(), sessionId, messageId, connection);
        dispatch.dispatch(session, messageId, new TlReader(schema, plain, 32, length));
        return Optional.empty();
    }

    private byte[] exchangeKeys(TlReader in) throws IOException {
        long messageId = in.int64();
        in.int32();
        var answer = new TlWriter(schema).object(handshake.answer(in.object())).toByteArray();
        lastPlainId = Math.max(messageId, lastPlainId) + 4;
        return new TlWriter(schema)
                .int64(0)
                .int64((lastPlainId & ~3L) | 1)
                .int32(answer.length)
                .raw(answer)
                .toByteArray();
    }
}
