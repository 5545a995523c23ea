package dev.userbot.listen.control;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client's side of a command that runs elsewhere. The calling thread writes and asks, another one reads the connection,
 * because an interrupt would close it.
 */
final class Conversation {
    static final String ENDED =
            "The listener that has this session open ended while it ran this command. What was stored stays."
                    + "\nRun the same command again.";

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    /** What the reader is ahead of a terminal that is slow. */
    private static final int AHEAD = 32;

    private final FrameChannel channel;
    private final CommandStreams streams;
    private final BlockingQueue<Optional<Frame>> frames = new ArrayBlockingQueue<>(AHEAD);
    private boolean isInterrupted;

    Conversation(FrameChannel channel, CommandStreams streams) {
        this.channel = channel;
        this.streams = streams;
    }

    /**
     * Until the command has ended.
     *
     * @return its exit code
     * @throws UserbotException as {@link ControlClient#run}
     */
    int run() {
        var reader = new Thread(this::read, "control-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            var exitCode = OptionalInt.empty();
            while (exitCode.isEmpty()) {
                exitCode = take(next().orElseGet(Frame.Stopped::new));
            }
            return exitCode.getAsInt();
        } finally {
            reader.interrupt();
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read() {
        try {
            var next = receive();
            while (next.isPresent()) {
                frames.put(next);
                next = receive();
            }
            frames.put(next);
        } catch (InterruptedException e) {
            // The conversation is over.
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Frame> receive() {
        try {
            return channel.read();
        } catch (IOException e) {
            LOG.debug("the listener has gone", e);
            return Optional.empty();
        }
    }

    /** The next frame; empty at the end. */
    private Optional<Frame> next() {
        while (true) {
            try {
                return frames.take();
            } catch (InterruptedException e) {
                isInterrupted = true;
                send(new Frame.Interrupt());
            }
        }
    }

    private OptionalInt take(Frame frame) {
        if (frame instanceof Frame.Out out) {
            streams.out().print(out.text());
            streams.out().flush();
        } else if (frame instanceof Frame.Err err) {
            streams.err().print(err.text());
            streams.err().flush();
        } else if (frame instanceof Frame.Ask ask) {
            answer(ask);
        } else if (frame instanceof Frame.Exit exit) {
            return OptionalInt.of(exit.code());
        } else if (frame instanceof Frame.Stopped) {
            throw ended();
        } else if (frame instanceof Frame.Refused refused) {
            throw new UserbotException(Failure.SESSION_IN_USE, refused.reason());
        }
        return OptionalInt.empty();
    }

    private void answer(Frame.Ask ask) {
        var input = streams.input();
        send(new Frame.Answer(ask.secret() ? input.readSecret() : input.readLine()));
    }

    /** An interrupt while it writes would close the connection, and with it the way of the command's last words. */
    private void send(Frame frame) {
        var isPending = Thread.interrupted();
        try {
            channel.write(frame);
        } catch (FrameTooLongException e) {
            throw new UserbotException(
                    Failure.USAGE,
                    "A line of standard input is too long for the listener that has this session open.",
                    e);
        } catch (IOException e) {
            // What the listener said before it went is still read, and so is that it went.
            LOG.debug("the listener takes no more", e);
        } finally {
            if (isPending) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private UserbotException ended() {
        return isInterrupted
                ? new UserbotException(Failure.INTERRUPTED, "Interrupted.")
                : new UserbotException(Failure.UNEXPECTED, ENDED);
    }
}
