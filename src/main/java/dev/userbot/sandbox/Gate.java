package dev.userbot.sandbox;

import dev.userbot.sandbox.mtproto.RpcReply;
import dev.userbot.sandbox.services.RequestGate;
import dev.userbot.sandbox.tl.TlObject;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts every request and does the planned faults to it. */
final class Gate implements RequestGate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final RequestLog log;
    private final Faults faults;
    private final FileGate files;

    Gate(RequestLog log, Faults faults, FileGate files) {
        this.log = log;
        this.faults = faults;
        this.files = files;
    }

    @Override
    public RpcReply pass(TlObject request, Supplier<RpcReply> answer) {
        log.add(request);
        var effect = faults.next(request);
        var reply = effect.fault().map(fault -> reply(fault, answer)).orElseGet(() -> files.pass(request, answer));
        return effect.delay().isZero() ? reply : new RpcReply.Later(effect.delay(), reply);
    }

    @Override
    public void notImplemented(String method) {
        log.addUnimplemented(method);
    }

    private static RpcReply reply(Fault fault, Supplier<RpcReply> answer) {
        if (fault instanceof Fault.LoseAnswer) {
            var lost = answer.get();
            LOG.debug("An answer is lost: {}", lost.getClass().getSimpleName());
        }
        return reply(fault);
    }

    /** What takes the place of an answer. */
    static RpcReply reply(Fault fault) {
        if (fault instanceof Fault.FloodWait flood) {
            return new RpcReply.ErrorAnswer(420, "FLOOD_WAIT_" + flood.seconds());
        }
        if (fault instanceof Fault.PremiumWait flood) {
            return new RpcReply.ErrorAnswer(420, "FLOOD_PREMIUM_WAIT_" + flood.seconds());
        }
        if (fault instanceof Fault.ErrorAnswer error) {
            return new RpcReply.ErrorAnswer(error.code(), error.text());
        }
        return fault instanceof Fault.Stall ? new RpcReply.Never() : new RpcReply.DropConnection();
    }
}
