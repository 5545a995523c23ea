package dev.userbot.listen.control;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the listener that owns a session run a command. For one thread, of which an interrupt is passed on to the command. */
public final class ControlClient {
    private static final Logger LOG = LoggerFactory.getLogger(ControlClient.class);

    private final Path folder;
    private final String version;

    /**
     * Remembers where to ask.
     *
     * @param folder the session's
     * @param version of this program
     */
    public ControlClient(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /**
     * Runs a command there.
     *
     * @return its exit code; empty if nobody takes commands
     * @throws UserbotException with {@link Failure#SESSION_IN_USE} if the listener refuses to run it, with {@link
     *     Failure#UNEXPECTED} if the listener ends before the command does
     */
    public OptionalInt run(CommandCall call) {
        if (!Files.exists(SocketPath.in(folder))) {
            return OptionalInt.empty();
        }
        SocketChannel socket;
        try {
            socket = SocketPath.use(folder, SocketChannel::open);
        } catch (IOException e) {
            LOG.debug("no listener takes commands in {}", folder, e);
            return OptionalInt.empty();
        }
        try (var channel = new FrameChannel(socket)) {
            begin(channel, call);
            return OptionalInt.of(new Conversation(channel, call.streams()).run());
        } catch (IOException e) {
            throw new UserbotException(Failure.UNEXPECTED, Conversation.ENDED, e);
        }
    }

    private void begin(FrameChannel channel, CommandCall call) throws IOException {
        var streams = call.streams();
        try {
            channel.write(new Frame.Call(
                    version,
                    call.arguments(),
                    call.directory().toString(),
                    call.settings(),
                    streams.input().isTyped(),
                    streams.errIsTerminal(),
                    streams.colours()));
        } catch (FrameTooLongException e) {
            throw new UserbotException(
                    Failure.SESSION_IN_USE,
                    "The command line is too long for the listener that has this session open.\nPut the text into a file (--text-file), or stop the listener.",
                    e);
        }
    }
}
