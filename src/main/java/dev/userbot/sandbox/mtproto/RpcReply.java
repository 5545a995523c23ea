package dev.userbot.sandbox.mtproto;

import java.time.Duration;
import java.util.function.Consumer;

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

    /** Another reply, after some time; other requests are not held up. */
    record Later(Duration delay, RpcReply reply) implements RpcReply {}

    /** Nothing at all; the connection stays. */
    record Never() implements RpcReply {}

    /**
     * Another reply, with somebody who wants to know what became of it.
     *
     * @param ended is told once; never for a reply that is never given
     */
    record Watched(RpcReply reply, Consumer<Outcome> ended) implements RpcReply {}

    /** What became of a reply. */
    enum Outcome {
        /** It was handed to the client's connection. */
        SENT,
        /** The client was not connected or did not want it any more, or the connection was closed instead. */
        LOST
    }
}
