package dev.userbot.export;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Lets a thread of its own take from a stream, a little ahead of whoever reads: rows are fetched and parsed on one core
 * while another one renders. The thread lives until the source is exhausted or the result is closed, whichever is first.
 */
final class ReadAhead<T> extends Spliterators.AbstractSpliterator<T> {
    /** Handing over costs microseconds, a message about ten: so many make the handing over cheap. */
    private static final int BATCH = 128;

    /** Messages ahead are memory: half a thousand of the longest ones are still a few megabytes. */
    private static final int BATCHES_AHEAD = 3;

    private final BlockingQueue<Step<T>> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private List<T> batch = List.of();
    private int next;
    private boolean ended;

    private ReadAhead(Supplier<Stream<T>> source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        thread = new Thread(() -> read(source), "read-ahead");
        thread.setDaemon(true);
    }

    /** What the thread hands over: elements, or that nothing follows. */
    private sealed interface Step<T> {
        record Batch<T>(List<T> elements) implements Step<T> {}

        record End<T>(Optional<Throwable> failure) implements Step<T> {}
    }

    /**
     * The elements of the source in their order.
     *
     * @param source opened, read and closed on the other thread; what it throws there, also when it is closed, is thrown
     *     to the reader, who may not be given the last elements before it
     * @return must be closed; closing waits until the source is closed
     */
    static <T> Stream<T> of(Supplier<Stream<T>> source) {
        var ahead = new ReadAhead<>(source);
        ahead.thread.start();
        return StreamSupport.stream(ahead, false).onClose(ahead::close);
    }

    private void read(Supplier<Stream<T>> source) {
        try {
            ready.put(new Step.End<>(readAll(source)));
        } catch (InterruptedException e) {
            // Only close() interrupts this thread, and it waits for nothing but its end.
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails, an OutOfMemoryError included, is the reader's to handle: this thread has nobody else to tell. */
    private Optional<Throwable> readAll(Supplier<Stream<T>> source) throws InterruptedException {
        try (var elements = source.get()) {
            var each = elements.iterator();
            while (each.hasNext()) {
                ready.put(new Step.Batch<>(nextBatch(each)));
            }
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(e);
        }
    }

    private static <T> List<T> nextBatch(Iterator<T> each) {
        var batch = new ArrayList<T>(BATCH);
        while (batch.size() < BATCH && each.hasNext()) {
            batch.add(each.next());
        }
        return batch;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (next == batch.size() && !ended) {
            take();
        }
        if (ended) {
            return false;
        }
        action.accept(batch.get(next++));
        return true;
    }

    private void take() {
        try {
            var step = ready.take();
            if (step instanceof Step.Batch<T> more) {
                batch = more.elements();
                next = 0;
            } else if (step instanceof Step.End<T> end) {
                ended = true;
                end.failure().ifPresent(ReadAhead::rethrow);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(
                    Failure.INTERRUPTED, "Interrupted. What was fetched is saved; run again to go on.", e);
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        throw new IllegalStateException("a stream throws nothing else", failure);
    }

    private void close() {
        ended = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
