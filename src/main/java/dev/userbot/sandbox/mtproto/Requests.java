package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Gzip;
import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlException;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.tl.TlWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests from the session to the handler, and their replies back. */
final class Requests {
    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
    private static final int RPC_RESULT = 0xf35c6d01;
    /** Below that, packing costs more than it saves on loopback; file parts beyond it do not shrink. */
    private static final int WORTH_PACKING = 96 << 10;

    private final Schema schema;
    private final RpcHandler handler;
    private final Executor threads;
    private final Consumer<Throwable> failures;

    Requests(Schema schema, RpcHandler handler, Executor threads, Consumer<Throwable> failures) {
        this.schema = schema;
        this.handler = handler;
        this.threads = threads;
        this.failures = failures;
    }

    void handle(ClientSession session, long messageId, TlObject request) {
        session.begin(messageId);
        RpcReply reply;
        try {
            reply = handler.handle(session, request);
        } catch (RuntimeException e) {
            fail(session, messageId, e);
            return;
        }
        deliver(session, messageId, reply);
    }

    /** Answers a request that is not in the schema. */
    void refuse(ClientSession session, long messageId, TlException cause) {
        failures.accept(cause);
        session.answer(messageId, result(messageId, error(400, "INPUT_METHOD_INVALID")));
    }

    /** An {@code rpc_result} around one of the protocol's own objects. */
    byte[] result(long messageId, TlObject object) {
        return new TlWriter(schema)
                .int32(RPC_RESULT)
                .int64(messageId)
                .object(object)
                .toByteArray();
    }

    private void deliver(ClientSession session, long messageId, RpcReply reply) {
        try {
            if (reply instanceof RpcReply.Result result) {
                session.answer(messageId, resultBytes(messageId, result));
            } else if (reply instanceof RpcReply.ErrorAnswer error) {
                session.answer(messageId, result(messageId, error(error.code(), error.text())));
            } else if (reply instanceof RpcReply.Later later) {
                CompletableFuture.delayedExecutor(later.delay().toNanos(), TimeUnit.NANOSECONDS, threads)
                        .execute(() -> deliver(session, messageId, later.reply()));
            } else if (reply instanceof RpcReply.DropConnection) {
                session.abandon(messageId);
            }
        } catch (RuntimeException e) {
            fail(session, messageId, e);
        }
    }

    private byte[] resultBytes(long messageId, RpcReply.Result result) {
        var value = new TlWriter(schema).answer(result.method(), result.value()).toByteArray();
        var writer = new TlWriter(schema).int32(RPC_RESULT).int64(messageId);
        boolean pack = value.length > WORTH_PACKING && !result.method().startsWith("upload.");
        return (pack ? writer.int32(Gzip.GZIP_PACKED).bytes(Gzip.pack(value)) : writer.raw(value)).toByteArray();
    }

    private void fail(ClientSession session, long messageId, Exception cause) {
        LOG.warn("The sandbox failed to answer a request", cause);
        failures.accept(cause);
        session.answer(messageId, result(messageId, error(500, "SANDBOX_FAILURE")));
    }

    private static TlObject error(int code, String text) {
        return TlObject.of("mt_rpc_error", "error_code", code, "error_message", text);
    }
}
