package dev.userbot.sandbox.mtproto;

import java.time.Duration;

/** What becomes of a request. */
public sealed interface RpcReply {
    /**
     * The method's answer.
     *
     * @param method the method whose type the answer has
     * @param value a {@code TlObject}, {@code Boolean} or {@code List}, as the schema says
     */
    record Result(String method, Object value) implements RpcReply {}

    /** An {@code rpc_error}. */
    record ErrorAnswer(int code, String text) implements RpcReply {}

    /** No answer; the connection is closed. */
    record DropConnection() implements RpcReply {}

    /** No answer ever; the connection stays. */
    record Silence() implements RpcReply {}

    /** Another reply, after some time; other requests are not held up. */
    record Later(Duration delay, RpcReply reply) implements RpcReply {}
}
