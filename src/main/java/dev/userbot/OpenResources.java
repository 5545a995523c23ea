package dev.userbot;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one command has open, closed in reverse order exactly once: by the command itself, or by the shutdown hook if the
 * command does not come to it. Whoever comes second waits until the first has closed everything.
 */
final class OpenResources implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenResources.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private volatile Optional<Duration> end = Optional.empty();
    private volatile Runnable beforeEnd = () -> {};

    /**
     * The command runs until it is stopped: a signal is its usual end, and the exit code is its own.
     *
     * @param longest how long it may take to end
     */
    void endsOnSignal(Duration longest) {
        end = Optional.of(longest);
    }

    /** What a signal does before it interrupts the command; must return at once. */
    void onSignal(Runnable work) {
        beforeEnd = work;
    }

    /** A signal has come. */
    void signal() {
        beforeEnd.run();
    }

    /** How long the command may take to end after a signal that is its usual end, if it is. */
    Optional<Duration> usualEnd() {
        return end;
    }

    /** Adds a resource, to be closed before all that were added earlier. */
    synchronized <T extends AutoCloseable> T add(T resource) {
        open.push(resource);
        return resource;
    }

    /** Closes everything. One that fails does not keep the others from being closed. */
    @Override
    public synchronized void close() {
        // An interrupted thread could not wait until TDLib has written its state.
        var interrupted = Thread.interrupted();
        while (!open.isEmpty()) {
            var resource = open.pop();
            try {
                resource.close();
            } catch (Exception e) {
                LOG.warn("{} was not closed", resource.getClass().getSimpleName(), e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
