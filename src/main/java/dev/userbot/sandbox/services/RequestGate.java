package dev.userbot.sandbox.services;

import dev.userbot.sandbox.mtproto.RpcReply;
import dev.userbot.sandbox.tl.TlObject;
import java.util.function.Supplier;

/** Where every request passes before it is answered: to be counted, delayed or refused. */
public interface RequestGate {
    /** Gives the answer, or something else in its place. */
    RpcReply pass(TlObject request, Supplier<RpcReply> answer);

    /** A method was asked for that no service answers. */
    void notImplemented(String method);
}
