package dev.userbot.listen.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands from other processes of the same user, through a socket in the session's folder, and runs each on a thread of
 * its own. Whoever can open the folder (0700) and the socket (0600) owns the session.
 */
public final class ControlServer implements AutoCloseable {
    /** Each of them works with the same account. */
    static final int MOST_COMMANDS = 16;

    /** How long {@link #close} waits for commands that were interrupted to say their last words. */
    public static final Duration LONGEST_END = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

    private final Path socket;
    private final ServerSocketChannel server;
    private final String version;
    private final CommandRunner runner;
    private final Semaphore room = new Semaphore(MOST_COMMANDS);
    private final Set<ServedCommand> commands = ConcurrentHashMap.newKeySet();
    private volatile boolean isStopped;

    private ControlServer(Path socket, ServerSocketChannel server, String version, CommandRunner runner) {
        this.socket = socket;
        this.server = server;
        this.version = version;
        this.runner = runner;
    }

    /**
     * Begins to take commands.
     *
     * @param folder the session's, which this process has locked: so a socket that is there is left over from one that died
     * @param version of this program; clients of another one are refused
     * @throws IOException if there can be no socket in the folder
     */
    public static ControlServer start(Path folder, String version, CommandRunner runner) throws IOException {
        var socket = SocketPath.in(folder);
        Files.deleteIfExists(socket);
        var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            SocketPath.use(folder, channel::bind);
            // Until here, the folder alone keeps others away.
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        var server = new ControlServer(socket, channel, version, runner);
        server.start("control", server::accept);
        return server;
    }

    private void accept() {
        try {
            while (true) {
                serve(server.accept());
            }
        } catch (AsynchronousCloseException e) {
            LOG.debug("no more commands are taken", e);
        } catch (IOException e) {
            LOG.warn("Other commands cannot use this session any more: {}", e.toString());
        }
    }

    private void serve(SocketChannel client) {
        start("control-client", () -> {
            var channel = new FrameChannel(client);
            if (room.tryAcquire()) {
                try {
                    serve(new ServedCommand(channel, version, runner));
                } finally {
                    room.release();
                }
            } else {
                ServedCommand.refuse(
                        channel,
                        "The listener that has this session open runs %d other commands.\nRun this one again when one of them has ended."
                                .formatted(MOST_COMMANDS));
            }
        });
    }

    private void serve(ServedCommand command) {
        commands.add(command);
        try {
            if (isStopped) {
                command.stop();
            }
            command.serve();
        } finally {
            commands.remove(command);
        }
    }

    /** Takes no more commands, and interrupts those that run, as Ctrl-C would. Returns at once. */
    public void stop() {
        isStopped = true;
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            // The next listener replaces it.
            LOG.debug("the socket was not removed", e);
        }
        commands.forEach(ServedCommand::stop);
    }

    /** Stops, and waits a little until the commands have ended. */
    @Override
    public void close() {
        stop();
        try {
            if (room.tryAcquire(MOST_COMMANDS, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List.copyOf(commands).forEach(ServedCommand::disconnect);
    }

    private void start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
