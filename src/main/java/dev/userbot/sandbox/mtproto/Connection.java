package dev.userbot.sandbox.mtproto;

import dev.userbot.sandbox.tl.TlException;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of a client. One thread reads and works, another writes, so that a client that does not read holds up
 * nobody but itself.
 */
final class Connection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    /** A client that leaves so many packets unread is gone. */
    private static final int MAX_UNREAD = 20_000;

    private static final byte[] END = {};
    private static final byte[] UNKNOWN_KEY =
            ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(-404).array();

    private final Socket socket;
    private final MessageReceiver receiver;
    private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>(MAX_UNREAD);
    private volatile Optional<Transport> transport = Optional.empty();

    Connection(Socket socket, MessageReceiver receiver) {
        this.socket = socket;
        this.receiver = receiver;
    }

    /** The data centre in the client's transport header, if there is one. */
    Optional<Integer> dcId() {
        return transport.flatMap(
                known -> known.dcId().isPresent() ? Optional.of(known.dcId().getAsInt()) : Optional.empty());
    }

    /** Takes over a fresh connection and answers until it ends. */
    void serve(Transport accepted, Executor threads) {
        transport = Optional.of(accepted);
        threads.execute(() -> write(accepted));
        try {
            while (!socket.isClosed()) {
                var packet = accepted.read();
                var answer = receiver.receive(this, packet);
                answer.ifPresent(this::send);
            }
        } catch (EOFException | SocketException e) {
            LOG.trace("A client has left", e);
        } catch (IOException | TlException e) {
            LOG.debug("A client does not speak the protocol: {}", e.getMessage(), e);
        } finally {
            close();
        }
    }

    private void write(Transport accepted) {
        try {
            for (var packet = outgoing.take(); packet != END; packet = outgoing.take()) {
                accepted.write(packet);
            }
        } catch (IOException e) {
            LOG.trace("A client has left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** Queues a packet. */
    void send(byte[] packet) {
        if (!outgoing.offer(packet)) {
            close();
        }
    }

    /** Tells the client to make a new key. */
    void refuseKey() {
        send(UNKNOWN_KEY);
    }

    @Override
    public void close() {
        outgoing.clear();
        outgoing.offer(END);
        try {
            socket.close();
        } catch (IOException e) {
            LOG.trace("Closing a connection", e);
        }
    }
}
