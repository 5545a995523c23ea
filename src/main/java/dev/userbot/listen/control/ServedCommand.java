package dev.userbot.listen.control;

import dev.userbot.td.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client and the command that runs for it. Three threads: one reads what the client says, one runs the command, one writes to
 * the client, so that only that one waits for a client that does not read.
 */
final class ServedCommand {
    private static final Logger LOG = LoggerFactory.getLogger(ServedCommand.class);

    private final FrameChannel channel;
    private final CommandRunner runner;
    private final String version;
    private final OutgoingFrames outgoing = new OutgoingFrames();
    private Optional<Thread> command = Optional.empty();
    private boolean isStopped;

    ServedCommand(FrameChannel channel, String version, CommandRunner runner) {
        this.channel = channel;
        this.version = version;
        this.runner = runner;
    }

    /** Returns when the command has ended and the client has been told, or has gone. */
    void serve() {
        try (channel) {
            if (channel.read().orElse(null) instanceof Frame.Call call) {
                serve(call);
            }
        } catch (IOException e) {
            LOG.debug("a client has gone before it said what to do", e);
        }
    }

    private void serve(Frame.Call call) throws IOException {
        if (!version.equals(call.version())) {
            channel.write(new Frame.Refused(
                    "A listener has this session open that is userbot %s; this is userbot %s.\nRestart the listener with this version."
                            .formatted(version, call.version())));
            return;
        }
        var input = new RemoteInput(outgoing, call.inputIsTyped());
        var writer = thread("control-writer", this::write);
        var worker = thread("control-command", () -> run(call, input));
        if (!begin(worker)) {
            return;
        }
        writer.start();
        read(input, worker);
        outgoing.close();
        worker.interrupt();
        join(worker);
        join(writer);
    }

    private synchronized boolean begin(Thread worker) {
        if (!isStopped) {
            command = Optional.of(worker);
            worker.start();
        }
        return !isStopped;
    }

    /** Interrupts the command as Ctrl-C would; one that has not begun never does. */
    synchronized void stop() {
        isStopped = true;
        command.ifPresent(Thread::interrupt);
    }

    /** Ends the connection, whatever the client and the command do. */
    void disconnect() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("a connection was not closed", e);
        }
    }

    private void run(Frame.Call call, RemoteInput input) {
        var out = new PrintWriter(new FrameWriter(outgoing::result));
        var err = new PrintWriter(new FrameWriter(outgoing::message));
        var code = Failure.UNEXPECTED.exitCode();
        try {
            code = runner.run(new CommandCall(
                    call.arguments(),
                    Path.of(call.directory()),
                    call.settings(),
                    new CommandStreams(out, err, input, call.errIsTerminal(), call.colours())));
        } catch (RuntimeException e) {
            LOG.error("a command ended in an unforeseen way", e);
        } finally {
            // The last words are not to be lost because the command was interrupted.
            Thread.interrupted();
            out.flush();
            err.flush();
            outgoing.add(lastWord(code));
        }
    }

    /** Whoever interrupted nothing must not be told of an interrupt. */
    private synchronized Frame lastWord(int exitCode) {
        return isStopped && exitCode == Failure.INTERRUPTED.exitCode() ? new Frame.Stopped() : new Frame.Exit(exitCode);
    }

    /** Until the client has been told the end, or has gone. */
    private void write() {
        try (channel) {
            var next = outgoing.take();
            while (next.isPresent()) {
                channel.write(next.get());
                next = isLast(next.get()) ? Optional.empty() : outgoing.take();
            }
        } catch (IOException e) {
            LOG.debug("a client has gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isLast(Frame frame) {
        return frame instanceof Frame.Exit || frame instanceof Frame.Stopped;
    }

    private void read(RemoteInput input, Thread worker) {
        try {
            for (var next = channel.read(); next.isPresent(); next = channel.read()) {
                if (next.get() instanceof Frame.Answer answer) {
                    input.answer(answer.line());
                } else if (next.get() instanceof Frame.Interrupt) {
                    worker.interrupt();
                }
            }
        } catch (IOException e) {
            // Also the usual end: the writer closes the connection after the last word.
            LOG.debug("a connection has ended", e);
        }
    }

    /** Hears a client out, so that it is there for the answer, and sends it away. */
    static void refuse(FrameChannel client, String reason) {
        try (client) {
            if (client.read().isPresent()) {
                client.write(new Frame.Refused(reason));
            }
        } catch (IOException e) {
            LOG.debug("a client has gone before it was refused", e);
        }
    }

    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
