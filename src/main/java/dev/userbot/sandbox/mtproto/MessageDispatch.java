package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlException;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.tl.TlReader;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The messages inside an encrypted packet: the protocol's own are answered here, the others are requests. See
 * https://core.telegram.org/mtproto/service_messages.
 */
final class MessageDispatch {
    private static final int CONTAINER = 0x73f1f8dc;
    private static final int MAX_CONTAINED = 1020;
    /** The first byte of a state: nothing is known of the message, or it was received. */
    private static final byte STATE_UNKNOWN = 1;

    private static final byte STATE_RECEIVED = 4;
    private static final int SALT_SECONDS = 3600;

    private final Schema schema;
    private final AuthKeys keys;
    private final Sessions sessions;
    private final Requests requests;
    private final Clock clock;

    MessageDispatch(Schema schema, AuthKeys keys, Sessions sessions, Requests requests, Clock clock) {
        this.schema = schema;
        this.keys = keys;
        this.sessions = sessions;
        this.requests = requests;
        this.clock = clock;
    }

    void dispatch(ClientSession session, long messageId, TlReader body) throws IOException {
        if (body.peekId() == CONTAINER) {
            container(session, body);
        } else {
            single(session, messageId, body);
        }
    }

    private void container(ClientSession session, TlReader body) throws IOException {
        body.int32();
        int count = body.int32();
        if (count < 0 || count > MAX_CONTAINED) {
            throw new ProtocolException("A container of " + count + " messages");
        }
        for (int i = 0; i < count; i++) {
            long messageId = body.int64();
            body.int32();
            var contained = body.raw(body.int32());
            dispatch(session, messageId, new TlReader(schema, contained));
        }
    }

    private void single(ClientSession session, long messageId, TlReader body) {
        TlObject message;
        try {
            message = body.object();
        } catch (TlException e) {
            requests.refuse(session, messageId, e);
            return;
        }
        switch (message.name()) {
            case "mt_msgs_ack" -> session.acknowledged(message.longs("msg_ids"));
            case "mt_http_wait", "mt_msgs_state_info", "mt_msgs_all_info", "mt_msg_resend_req" -> {}
            case "mt_ping", "mt_ping_delay_disconnect" ->
                session.send(TlObject.of("mt_pong", "msg_id", messageId, "ping_id", message.longValue("ping_id")));
            case "mt_get_future_salts" -> session.send(futureSalts(session, messageId, message.intValue("num")));
            case "mt_msgs_state_req" -> session.send(states(session, messageId, message.longs("msg_ids")));
            case "mt_destroy_session" -> session.send(destroySession(session, message.longValue("session_id")));
            case "mt_rpc_drop_answer" -> {
                boolean running = session.drop(message.longValue("req_msg_id"));
                var dropped = TlObject.of(running ? "mt_rpc_answer_dropped_running" : "mt_rpc_answer_unknown");
                session.answer(messageId, requests.result(messageId, dropped));
            }
            case "mt_destroy_auth_key" -> {
                session.send(TlObject.of("mt_destroy_auth_key_ok"));
                keys.remove(session.authKeyId());
            }
            default -> requests.handle(session, messageId, message);
        }
    }

    private TlObject futureSalts(ClientSession session, long messageId, int count) {
        int now = (int) clock.instant().getEpochSecond();
        long salt = keys.find(session.authKeyId()).map(AuthKey::salt).orElse(0L);
        var salts = IntStream.range(0, Math.max(1, Math.min(count, 64)))
                .mapToObj(i -> TlObject.of(
                        "mt_future_salt",
                        "valid_since",
                        now + i * SALT_SECONDS,
                        "valid_until",
                        now + (i + 2) * SALT_SECONDS,
                        "salt",
                        salt + i))
                .toList();
        return TlObject.of("mt_future_salts", "req_msg_id", messageId, "now", now, "salts", salts);
    }

    private TlObject states(ClientSession session, long messageId, List<Long> asked) {
        var info = new byte[asked.size()];
        for (int i = 0; i < info.length; i++) {
            info[i] = session.promise(asked.get(i)) ? STATE_RECEIVED : STATE_UNKNOWN;
        }
        return TlObject.of("mt_msgs_state_info", "req_msg_id", messageId, "info", info);
    }

    private TlObject destroySession(ClientSession session, long sessionId) {
        boolean existed = sessions.destroy(session.authKeyId(), sessionId);
        return TlObject.of(existed ? "mt_destroy_session_ok" : "mt_destroy_session_none", "session_id", sessionId);
    }
}
