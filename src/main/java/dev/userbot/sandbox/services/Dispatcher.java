package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.Caller;
import dev.userbot.sandbox.mtproto.RpcHandler;
import dev.userbot.sandbox.mtproto.RpcReply;
import dev.userbot.sandbox.tl.TlObject;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request as it came to the service that answers it. */
final class Dispatcher implements RpcHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Set<String> WRAPPERS = Set.of(
            "invokeWithLayer",
            "initConnection",
            "invokeAfterMsg",
            "invokeAfterMsgs",
            "invokeWithoutUpdates",
            "invokeWithMessagesRange",
            "invokeWithTakeout");

    private final Methods methods;
    private final Logins logins;
    private final RequestGate gate;

    Dispatcher(Methods methods, Logins logins, RequestGate gate) {
        this.methods = methods;
        this.logins = logins;
        this.gate = gate;
    }

    @Override
    public RpcReply handle(Caller caller, TlObject request) {
        var inner = request;
        boolean silent = false;
        while (WRAPPERS.contains(inner.name())) {
            silent |= inner.is("invokeWithoutUpdates");
            if (inner.is("initConnection")) {
                logins.connected(caller.keyId(), inner);
            }
            inner = inner.object("query").orElseThrow();
        }
        if (!silent) {
            caller.receiveUpdates();
        }
        var call = new Call(caller, inner);
        return gate.pass(inner, () -> answer(call));
    }

    private RpcReply answer(Call call) {
        var method = call.request().name();
        var handler = methods.find(method);
        if (handler.isEmpty()) {
            LOG.debug("Not implemented: {}", method);
            gate.notImplemented(method);
            return new RpcReply.ErrorAnswer(400, "METHOD_NOT_IMPLEMENTED");
        }
        try {
            return new RpcReply.Result(method, handler.get().apply(call));
        } catch (RpcError e) {
            return new RpcReply.ErrorAnswer(e.code(), e.getMessage());
        }
    }
}
