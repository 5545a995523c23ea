package dev.userbot.listen.control;

import java.io.InterruptedIOException;
import java.io.Writer;

/** Turns what a command writes into frames, when it flushes or has written much. */
final class FrameWriter extends Writer {
    /** Small enough for a frame even if each character takes six bytes in JSON. */
    private static final int CHUNK = 16 * 1024;

    private final Sink sink;
    private final StringBuilder written = new StringBuilder();

    FrameWriter(Sink sink) {
        this.sink = sink;
    }

    /** Where the pieces go. */
    @FunctionalInterface
    interface Sink {
        void take(String text) throws InterruptedException;
    }

    @Override
    public void write(char[] text, int offset, int length) throws InterruptedIOException {
        synchronized (lock) {
            var end = offset + length;
            for (int next = offset; next < end; ) {
                var part = Math.min(CHUNK - written.length(), end - next);
                written.append(text, next, part);
                next += part;
                if (written.length() == CHUNK) {
                    send();
                }
            }
        }
    }

    @Override
    public void flush() throws InterruptedIOException {
        synchronized (lock) {
            if (!written.isEmpty()) {
                send();
            }
        }
    }

    private void send() throws InterruptedIOException {
        var text = written.toString();
        written.setLength(0);
        try {
            sink.take(text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while nobody reads");
        }
    }

    @Override
    public void close() throws InterruptedIOException {
        flush();
    }
}
