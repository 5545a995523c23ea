package dev.userbot.listen.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What goes to a client and has not yet: as much as it can read later without the listener holding much. Results wait until
 * there is room. What else is said never waits, because threads say it that work for others too; it is left out instead.
 */
final class OutgoingFrames {
    private static final int MOST_RESULTS = 64 * 1024;
    private static final int MOST_MESSAGES = 256 * 1024;

    private static final String LEFT_OUT =
            "\nuserbot: Some of what was said here is left out, because nobody read it.\n";

    private final Deque<Frame> frames = new ArrayDeque<>();
    private int results;
    private int messages;
    private boolean isLeftOut;
    private boolean isClosed;

    /** Adds a part of the results when there is room; does nothing when the client has gone. */
    synchronized void result(String text) throws InterruptedException {
        while (results > MOST_RESULTS && !isClosed) {
            wait();
        }
        results += text.length();
        add(new Frame.Out(text));
    }

    /** Adds what else is said, if there is room. */
    synchronized void message(String text) {
        if (messages > MOST_MESSAGES) {
            isLeftOut = true;
            return;
        }
        var told = isLeftOut ? LEFT_OUT + text : text;
        isLeftOut = false;
        messages += told.length();
        add(new Frame.Err(told));
    }

    /** Adds a frame of a kind of which there are few. */
    synchronized void add(Frame frame) {
        if (!isClosed) {
            frames.add(frame);
            notifyAll();
        }
    }

    /** The next one, as soon as there is one; empty when the client has gone. */
    synchronized Optional<Frame> take() throws InterruptedException {
        while (frames.isEmpty() && !isClosed) {
            wait();
        }
        var next = Optional.ofNullable(frames.poll());
        next.ifPresent(this::forget);
        notifyAll();
        return next;
    }

    private void forget(Frame frame) {
        if (frame instanceof Frame.Out out) {
            results -= out.text().length();
        } else if (frame instanceof Frame.Err err) {
            messages -= err.text().length();
        }
    }

    /** The client has gone: nobody waits any more. */
    synchronized void close() {
        isClosed = true;
        frames.clear();
        notifyAll();
    }
}
