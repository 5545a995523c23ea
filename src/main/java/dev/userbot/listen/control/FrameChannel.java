package dev.userbot.listen.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.Optional;

/**
 * Frames over a connection. For one thread that reads and others that write; an interrupt of one of these would close the
 * connection.
 */
final class FrameChannel implements Closeable {
    /** A command line with everything in it; what is longer in the other direction is cut into several. */
    static final int LONGEST = 1 << 20;

    private static final int READ_SIZE = 8 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            // Half of a character, at the end of one piece of output, is no UTF-8.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ByteChannel channel;
    private final ByteBuffer received = ByteBuffer.allocate(READ_SIZE).limit(0);

    FrameChannel(ByteChannel channel) {
        this.channel = channel;
    }

    /**
     * The next frame; empty when the other side has closed.
     *
     * @throws IOException if the connection breaks, or what comes is no frame
     */
    Optional<Frame> read() throws IOException {
        var line = new ByteArrayOutputStream();
        while (true) {
            while (received.hasRemaining()) {
                var next = received.get();
                if (next == '\n') {
                    return Optional.of(parse(line.toByteArray()));
                }
                line.write(next);
            }
            if (line.size() > LONGEST) {
                throw new IOException("a frame is longer than " + LONGEST + " bytes");
            }
            received.clear();
            var count = channel.read(received);
            received.flip();
            if (count < 0) {
                return Optional.empty();
            }
        }
    }

    /** Neither the frame nor the cause, which quotes it, is told: it may hold what somebody wrote. */
    private static Frame parse(byte[] line) throws IOException {
        try {
            return Optional.ofNullable(JSON.readValue(line, Frame.class))
                    .orElseThrow(() -> new IOException("what came is no frame (null)"));
        } catch (JsonProcessingException e) {
            throw new IOException("what came is no frame (" + e.getClass().getSimpleName() + ")");
        }
    }

    /**
     * Writes a frame, however long that takes.
     *
     * @throws IOException if the connection breaks, or the frame is too long for the other side
     */
    synchronized void write(Frame frame) throws IOException {
        var json = JSON.writeValueAsBytes(frame);
        if (json.length > LONGEST) {
            throw new FrameTooLongException();
        }
        var line =
                ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
