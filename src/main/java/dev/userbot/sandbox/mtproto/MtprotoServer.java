package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.Schema;
import dev.userbot.sandbox.tl.TlObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An MTProto server on 127.0.0.1 with two doors: a SOCKS5 front, for clients whose server addresses are fixed, and a
 * direct port. Both lead to this server and nowhere else. Safe for several threads.
 */
public final class MtprotoServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MtprotoServer.class);

    private final Schema schema;
    private final Clock clock;
    private final SecureRandom random;
    private final ServerKey serverKey;
    private final AuthKeys keys;
    private final Sessions sessions;
    private final ExecutorService threads = Executors.newCachedThreadPool(named("sandbox-"));
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final ServerSocket socks;
    private final ServerSocket direct;
    private volatile Instant awayUntil = Instant.MIN;

    /**
     * Takes two free ports; nobody is served before {@link #start}.
     *
     * @param stateDir where the server's key and the clients' keys are kept; it exists
     * @throws IOException if the state cannot be read or written, or no port is free
     */
    public MtprotoServer(Schema schema, Path stateDir, Clock clock, SecureRandom random) throws IOException {
        this.schema = schema;
        this.clock = clock;
        this.random = random;
        serverKey = ServerKey.loadOrCreate(schema, stateDir, random);
        keys = new AuthKeys(stateDir);
        sessions = new Sessions(schema, keys, random, clock);
        socks = listen();
        direct = listen();
    }

    /**
     * Lets clients in.
     *
     * @param handler answers the requests
     * @param failures is told of every request whose handler threw
     */
    public void start(RpcHandler handler, Consumer<Throwable> failures) {
        var requests = new Requests(schema, handler, threads, failures);
        var dispatch = new MessageDispatch(schema, keys, sessions, requests, clock);
        threads.execute(() -> acceptAll(socks, socket -> serve(socket, dispatch, true, failures)));
        threads.execute(() -> acceptAll(direct, socket -> serve(socket, dispatch, false, failures)));
    }

    /** The port of the SOCKS5 front. */
    public int socksPort() {
        return socks.getLocalPort();
    }

    /** The port for clients that can be told where to connect. */
    public int directPort() {
        return direct.getLocalPort();
    }

    /** The server's public key as PKCS#1 PEM, 425 characters without a line end at the end. */
    public String publicKeyPem() {
        return serverKey.publicPem();
    }

    /** Sends updates to the connected sessions of these permanent keys. */
    public void push(Set<Long> keyIds, TlObject updates) {
        sessions.push(keyIds, updates);
    }

    /** Cuts every connection, as a network failure does; the clients may come back. */
    public void dropConnections() {
        connections.forEach(Connection::close);
    }

    /** Cuts every connection and every new one too until the clock has reached an instant. */
    public void awayUntil(Instant back) {
        awayUntil = back;
        dropConnections();
    }

    /** Lets clients in again. */
    public void comesBack() {
        awayUntil = Instant.MIN;
    }

    @Override
    public void close() {
        closeQuietly(socks);
        closeQuietly(direct);
        // In this order, so that a guest who comes meanwhile is either among the connections or sees the shutdown.
        threads.shutdownNow();
        dropConnections();
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 128, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    private void acceptAll(ServerSocket door, Consumer<Socket> guest) {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                admit(socket, guest);
            } catch (IOException e) {
                LOG.trace("The door is closed", e);
            }
        }
    }

    private void admit(Socket socket, Consumer<Socket> guest) throws IOException {
        try {
            threads.execute(() -> guest.accept(socket));
        } catch (RejectedExecutionException e) {
            LOG.trace("A client came while the server was closed", e);
            socket.close();
        }
    }

    private void serve(Socket socket, MessageDispatch dispatch, boolean throughSocks, Consumer<Throwable> failures) {
        var handshake = new Handshake(schema, serverKey, random, clock, keys::put);
        var connection = new Connection(socket, new PacketReceiver(schema, keys, sessions, handshake, dispatch));
        connections.add(connection);
        try (connection) {
            if (threads.isShutdown() || clock.instant().isBefore(awayUntil)) {
                return;
            }
            socket.setTcpNoDelay(true);
            if (throughSocks) {
                LOG.debug("A client asks for {}", Socks5.accept(socket.getInputStream(), socket.getOutputStream()));
            }
            var transport = Transport.accept(socket.getInputStream(), socket.getOutputStream(), random);
            connection.serve(transport, threads);
        } catch (IOException e) {
            LOG.trace("A client went away before it said anything", e);
        } catch (RuntimeException e) {
            LOG.warn("The sandbox failed to serve a connection", e);
            failures.accept(e);
        } finally {
            connections.remove(connection);
            sessions.detach(connection);
        }
    }

    private static void closeQuietly(ServerSocket door) {
        try {
            door.close();
        } catch (IOException e) {
            LOG.debug("Closing the door", e);
        }
    }

    private static ThreadFactory named(String prefix) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
