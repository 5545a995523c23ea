package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.tl.TlWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of all clients since the server was started. Safe for several threads. */
final class Sessions {
    private final Schema schema;
    private final AuthKeys keys;
    private final SecureRandom random;
    private final Clock clock;
    private final Map<Id, ClientSession> sessions = new ConcurrentHashMap<>();

    Sessions(Schema schema, AuthKeys keys, SecureRandom random, Clock clock) {
        this.schema = schema;
        this.keys = keys;
        this.random = random;
        this.clock = clock;
    }

    /** The session that a message belongs to; a new one is told that it is new, as the protocol demands. */
    ClientSession open(AuthKey key, long sessionId, long firstMessageId, Connection connection) {
        var id = new Id(key.id(), sessionId);
        var known = sessions.get(id);
        if (known != null) {
            known.attach(connection);
            return known;
        }
        var made = new ClientSession(schema, keys, random, clock, key, sessionId);
        made.attach(connection);
        sessions.put(id, made);
        made.send(TlObject.of(
                "mt_new_session_created",
                "first_msg_id",
                firstMessageId,
                "unique_id",
                random.nextLong(),
                "server_salt",
                key.salt()));
        return made;
    }

    boolean destroy(long keyId, long sessionId) {
        return sessions.remove(new Id(keyId, sessionId)) != null;
    }

    void detach(Connection closed) {
        sessions.values().forEach(session -> session.detach(closed));
    }

    /** Sends updates to every session of these permanent keys that wants them. */
    void push(Set<Long> keyIds, TlObject updates) {
        var bytes = new TlWriter(schema).object(updates).toByteArray();
        sessions.values().stream()
                .filter(session -> session.wantsUpdates()
                        && keys.find(session.authKeyId())
                                .filter(key -> keyIds.contains(key.identity()))
                                .isPresent())
                .forEach(session -> session.push(bytes));
    }

    private record Id(long keyId, long sessionId) {}
}
