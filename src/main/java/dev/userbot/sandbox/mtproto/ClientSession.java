package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.tl.TlReader;
import dev.userbot.sandbox.tl.TlWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * One session of a client under one key: numbers and encrypts what goes out, over whichever connection the client used
 * last. Safe for several threads.
 */
final class ClientSession implements Caller {
    private static final int ANSWER = 1;
    private static final int NOTIFICATION = 3;

    private final Schema schema;
    private final AuthKeys keys;
    private final SecureRandom random;
    private final Clock clock;
    private final long sessionId;
    private final long authKeyId;
    private final Set<Long> inProcess = ConcurrentHashMap.newKeySet();
    private final Promises promises = new Promises();
    private final Pushes pushes = new Pushes();
    private volatile Optional<Connection> connection = Optional.empty();
    private volatile boolean wantsUpdates;
    private volatile AuthKey lastKnown;
    private long lastMessageId;
    private int contentMessages;

    ClientSession(Schema schema, AuthKeys keys, SecureRandom random, Clock clock, AuthKey key, long sessionId) {
        this.schema = schema;
        this.keys = keys;
        this.random = random;
        this.clock = clock;
        this.authKeyId = key.id();
        this.lastKnown = key;
        this.sessionId = sessionId;
    }

    @Override
    public long keyId() {
        return key().identity();
    }

    @Override
    public int dcId() {
        return connection.flatMap(Connection::dcId).orElseGet(() -> key().dcId());
    }

    @Override
    public void receiveUpdates() {
        wantsUpdates = true;
    }

    @Override
    public boolean bindTemporaryKey(TlObject request) {
        var permanent = keys.find(request.longValue("perm_auth_key_id"));
        if (permanent.isEmpty()) {
            return false;
        }
        var encrypted = request.bytes("encrypted_message");
        var plain = MessageCipher.decryptVersion1(
                permanent.get(),
                Arrays.copyOfRange(encrypted, 8, 24),
                Arrays.copyOfRange(encrypted, 24, encrypted.length));
        // Random 16 bytes, message id, sequence number and length stand before the inner object.
        var inner = new TlReader(schema, plain, 32, plain.length - 32).object();
        if (inner.longValue("temp_auth_key_id") != authKeyId
                || inner.longValue("perm_auth_key_id") != permanent.get().id()) {
            return false;
        }
        keys.put(key().boundTo(permanent.get().id()));
        return true;
    }

    boolean wantsUpdates() {
        return wantsUpdates;
    }

    long sessionId() {
        return sessionId;
    }

    long authKeyId() {
        return authKeyId;
    }

    /** From now on answers go over this connection; what may have been lost with the last one goes first. */
    void attach(Connection used) {
        synchronized (this) {
            if (connection.filter(used::equals).isPresent()) {
                return;
            }
            connection = Optional.of(used);
        }
        promises.lost().forEach(answer -> send(answer, ANSWER));
        if (pushes.takeLost()) {
            push(new TlWriter(schema).object(TlObject.of("updatesTooLong")).toByteArray());
        }
    }

    /** The connection is closed; the session waits for the next one. */
    synchronized void detach(Connection closed) {
        if (connection.filter(closed::equals).isPresent()) {
            connection = Optional.empty();
        }
    }

    /** Remembers a request until it is answered. */
    void begin(long requestId) {
        inProcess.add(requestId);
    }

    /** Whether the request is still being worked on. */
    boolean isInProcess(long requestId) {
        return inProcess.contains(requestId);
    }

    /** Whether the request is still being worked on, for a client that then relies on an answer. */
    boolean promise(long requestId) {
        promises.promise(requestId);
        boolean running = isInProcess(requestId);
        if (!running) {
            promises.forget(requestId);
        }
        return running;
    }

    /** The client does not want the answer any more; says whether the request was still being worked on. */
    boolean drop(long requestId) {
        promises.forget(requestId);
        return inProcess.remove(requestId);
    }

    /** The client has received these messages. */
    void acknowledged(List<Long> messageIds) {
        promises.acknowledged(messageIds);
        pushes.acknowledged(messageIds);
    }

    void answer(long requestId, byte[] result) {
        answer(requestId, result, outcome -> {});
    }

    /** @param ended is told what becomes of the answer, before the client can see it */
    void answer(long requestId, byte[] result, Consumer<RpcReply.Outcome> ended) {
        inProcess.remove(requestId);
        synchronized (this) {
            long messageId = nextMessageId(ANSWER);
            promises.answered(requestId, messageId, result);
            send(result, messageId, ended);
        }
    }

    /** Forgets a request that will never be answered. */
    void abandon(long requestId) {
        inProcess.remove(requestId);
        connection.ifPresent(Connection::close);
    }

    void send(TlObject message) {
        send(new TlWriter(schema).object(message).toByteArray(), ANSWER);
    }

    /** Something that answers no request. If it is lost, the client is told to ask for differences when it comes back. */
    synchronized void push(byte[] updates) {
        if (connection.isEmpty()) {
            pushes.missed();
            return;
        }
        long messageId = nextMessageId(NOTIFICATION);
        pushes.sent(messageId);
        send(updates, messageId, outcome -> {});
    }

    private synchronized void send(byte[] body, int kind) {
        send(body, nextMessageId(kind), outcome -> {});
    }

    private synchronized void send(byte[] body, long messageId, Consumer<RpcReply.Outcome> ended) {
        var key = key();
        // 12 to 1024 bytes of padding, and a whole number of blocks.
        var padding = new byte[12 + (-(32 + body.length + 12) & 15)];
        random.nextBytes(padding);
        var packet = ByteBuffer.allocate(MessageCipher.HEAD + 32 + body.length + padding.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(MessageCipher.HEAD)
                .putLong(key.salt())
                .putLong(sessionId)
                .putLong(messageId)
                .putInt(2 * contentMessages++ + 1)
                .putInt(body.length)
                .put(body)
                .put(padding)
                .array();
        MessageCipher.seal(key, packet);
        var open = connection;
        ended.accept(open.isPresent() ? RpcReply.Outcome.SENT : RpcReply.Outcome.LOST);
        open.ifPresent(used -> used.send(packet));
    }

    /** @param kind the last two bits of the id */
    private long nextMessageId(int kind) {
        var now = clock.instant();
        // Seconds in the upper half, the fraction of a second in the lower, the kind in the last two bits.
        long id = ((now.getEpochSecond() << 32) | (long) (now.getNano() / 1e9 * (1L << 32))) & ~3L;
        lastMessageId = Math.max(id, (lastMessageId & ~3L) + 4) | kind;
        return lastMessageId;
    }

    /** The key as it is now, maybe bound meanwhile; the last known one after it was destroyed, for what is still sent. */
    private AuthKey key() {
        lastKnown = keys.find(authKeyId).orElse(lastKnown);
        return lastKnown;
    }
}
