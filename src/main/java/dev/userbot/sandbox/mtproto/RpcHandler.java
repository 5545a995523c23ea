package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.TlObject;

/** Gives requests their meaning. Called by many threads at once, in order for one connection. */
@FunctionalInterface
public interface RpcHandler {
    /** Answers one request as the client sent it, wrapped or not. */
    RpcReply handle(Caller caller, TlObject request);
}
