package dev.userbot.sandbox;

import dev.userbot.sandbox.mtproto.RpcReply;
import dev.userbot.sandbox.services.FileLocation;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.World;
import java.time.Clock;
import java.util.function.Supplier;

/** Counts the parts of files and does the planned faults to them, and to what answers tell of files. */
final class FileGate {
    private static final RpcReply EXPIRED = new RpcReply.ErrorAnswer(400, "FILE_REFERENCE_EXPIRED");

    private final World world;
    private final FileLog log;
    private final FileFaults faults;
    private final Clock clock;
    private final FileRewriting rewriting;

    FileGate(World world, FileLog log, FileFaults faults, Clock clock) {
        this.world = world;
        this.log = log;
        this.faults = faults;
        this.clock = clock;
        rewriting = new FileRewriting(faults::told);
    }

    RpcReply pass(TlObject request, Supplier<RpcReply> answer) {
        var honest = answer.get();
        // Who asks at the wrong data centre is sent on: no fault of the file.
        if (!(honest instanceof RpcReply.Result result)) {
            return honest;
        }
        if (!request.is("upload.getFile")) {
            return faults.changeMessages()
                    ? new RpcReply.Result(result.method(), rewriting.rewritten(result.value()))
                    : honest;
        }
        return part(request, result);
    }

    /** Updates as clients get them. */
    TlObject told(TlObject updates) {
        return faults.changeMessages() ? rewriting.rewritten(updates) : updates;
    }

    private RpcReply part(TlObject request, RpcReply.Result honest) {
        var location = FileLocation.of(request).orElseThrow();
        var part = new FileLog.Part(
                location.id(),
                location.thumbSize(),
                location.in(world).orElseThrow().dcId(),
                request.longValue("offset"),
                request.intValue("limit"),
                clock.instant());
        log.asked(part);
        if (location.reference()
                .filter(reference -> faults.references().hasExpired(part, reference))
                .isPresent()) {
            return watched(part, EXPIRED, 0);
        }
        int bytes = ((TlObject) honest.value()).bytes("bytes").length;
        var effect = faults.next(part, bytes);
        if (effect.fault().filter(Fault.Stall.class::isInstance).isPresent()) {
            log.ended(part, 0);
            return new RpcReply.Never();
        }
        var reply = effect.fault()
                .map(fault -> watched(part, Gate.reply(fault), 0))
                .orElseGet(() -> watched(part, honest, bytes));
        return effect.delay().isZero() ? reply : new RpcReply.Later(effect.delay(), reply);
    }

    private RpcReply watched(FileLog.Part part, RpcReply reply, int bytes) {
        return new RpcReply.Watched(reply, outcome -> log.ended(part, outcome == RpcReply.Outcome.SENT ? bytes : 0));
    }
}
