package dev.userbot.td;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.LogStream.LogStreamEmpty;
import dev.userbot.td.api.SetLogStream;
import dev.userbot.td.api.SetLogVerbosityLevel;
import dev.userbot.td.api.TdFunction;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TDLib in this process: the loaded library, its one receive thread and its clients. There can be only one, because
 * TDLib allows one receiving thread for the process and keeps its log settings per process.
 *
 * <p>The receive thread only copies: TDLib's queue has no limit, and what waits in it costs native memory. A second
 * thread parses and delivers, answers and updates alike, in the order in which TDLib wrote them. So when an answer
 * arrives, every update that TDLib sent before it (the users and chats it mentions) has been delivered.
 */
public final class Tdlib implements AutoCloseable {
    private static final double RECEIVE_TIMEOUT_SECONDS = 1.0;
    private static final Logger LOG = LoggerFactory.getLogger(Tdlib.class);

    private final NativeCalls calls;
    private final Map<Integer, NativeTdClient> clients = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
    private final Deadlines deadlines = new Deadlines();
    private final TdlibLog log;
    private final Thread receiving;
    private final Thread delivering;
    private volatile boolean closed;

    Tdlib(NativeCalls calls, TdlibLog log) {
        this.calls = calls;
        this.log = log;
        receiving = daemon("tdlib-receive", this::receive);
        delivering = daemon("tdlib-deliver", this::deliver);
        receiving.start();
        delivering.start();
    }

    /**
     * Loads the library and sets its log before anything else runs, because it starts out writing everything to
     * stderr.
     *
     * @param library from {@link TdLibrary#find} or {@link ServerKeys#replaceIn}
     * @param logFile why TDLib aborted the process, if it did
     * @throws UserbotException if it cannot be loaded or is another version than {@link TdLibrary#VERSION}, or if the log cannot
     *     be written
     */
    public static Tdlib load(Path library, Path logFile) {
        NativeCalls calls;
        try {
            calls = NativeTdJson.load(library);
        } catch (UnsatisfiedLinkError e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "TDLib's library " + library + " cannot be loaded on this system: " + firstLine(e.getMessage())
                            + "\nIf it was built for another system or C library, set TDLIB_PATH to a libtdjson "
                            + TdLibrary.VERSION + " for this one.",
                    e);
        }
        checkVersion(calls, library);
        var log = log(logFile);
        // Nothing but the listener may have it: level 2 quotes what people wrote.
        execute(calls, new SetLogStream(new LogStreamEmpty()));
        calls.hearLog(TdlibLog.HIGHEST_LEVEL, log);
        execute(calls, new SetLogVerbosityLevel(TdlibLog.HIGHEST_LEVEL));
        return new Tdlib(calls, log);
    }

    private static TdlibLog log(Path file) {
        try {
            return new TdlibLog(file);
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot write " + file + ".\nCheck its permissions and the free disk space.",
                    e);
        }
    }

    static void checkVersion(NativeCalls calls, Path library) {
        calls.execute("{\"@type\":\"setLogVerbosityLevel\",\"new_verbosity_level\":0}");
        var version = TdJson.parse(calls.execute("{\"@type\":\"getOption\",\"name\":\"version\"}"))
                .path("value")
                .asText("unknown");
        if (!version.equals(TdLibrary.VERSION)) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    library + " is TDLib " + version + ", but this userbot speaks " + TdLibrary.VERSION + ".\n"
                            + "Unset TDLIB_PATH to use the TDLib that the build fetches, or point it to that version.");
        }
    }

    private static void execute(NativeCalls calls, TdFunction<?> request) {
        var answer = TdJson.parse(calls.execute(TdJson.text(TdJson.tree(request))));
        if (answer.path("@type").asText().equals("error")) {
            throw TdErrors.parse(
                    request.getClass().getSimpleName(),
                    answer.path("code").asInt(),
                    answer.path("message").asText());
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** A new client. Subscribe before the first request, and no update is missed. */
    public TdClient newClient() {
        var client = new NativeTdClient(calls, calls.createClientId(), deadlines, log);
        clients.put(client.id(), client);
        return client;
    }

    private void receive() {
        while (!closed) {
            var object = calls.receive(RECEIVE_TIMEOUT_SECONDS);
            if (object.length > 0) {
                received.add(object);
            }
        }
    }

    private void deliver() {
        try {
            while (!closed) {
                deliver(TdJson.parse(new String(received.take(), StandardCharsets.UTF_8)));
            }
        } catch (InterruptedException e) {
            LOG.debug("delivery ends: TDLib was closed");
        }
    }

    private void deliver(ObjectNode object) {
        var client = clients.get(object.path("@client_id").asInt());
        if (client != null) {
            client.deliver(object);
        }
    }

    /** Closes every client, each for up to ten seconds, then ends the threads. The library stays loaded. */
    @Override
    public void close() {
        clients.values().forEach(TdClient::close);
        closed = true;
        // A closed client answers at once, which ends the receive thread's wait.
        clients.keySet().stream().findAny().ifPresent(id -> calls.send(id, TdJson.text(TdJson.tree(new GetMe()))));
        delivering.interrupt();
        deadlines.close();
        calls.hearNoLog();
        try {
            receiving.join(Duration.ofSeconds(3).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
