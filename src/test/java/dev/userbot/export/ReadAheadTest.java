package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadAheadTest {
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<Thread> reader = new AtomicReference<>();

    @Property(tries = 50)
    void givesTheElementsInTheirOrder(@ForAll @Size(max = 1000) List<@IntRange Integer> elements) {
        try (var ahead = ReadAhead.of(elements::stream)) {
            assertThat(ahead.toList()).isEqualTo(elements);
        }
    }

    @Test
    void readsAndClosesTheSourceOnAnotherThread() {
        try (var ahead = ReadAhead.of(() -> watched(numbers(1000)))) {
            assertThat(ahead.count()).isEqualTo(1000);
            assertThat(closed).as("closed before the reader is told of the end").isTrue();
            assertThat(reader.get()).isNotEqualTo(Thread.currentThread());
        }
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void staysNearItsReader() {
        var taken = new AtomicInteger();
        try (var ahead = ReadAhead.of(() -> numbers(1_000_000).peek(number -> taken.incrementAndGet()))) {
            var each = ahead.iterator();
            assertThat(each.next()).isZero();
            await().until(() -> hasStopped(taken));
            assertThat(taken.get()).isLessThan(2000);
        }
    }

    /** Whether the reading thread has stopped taking: it waits until something is taken from it. */
    private static boolean hasStopped(AtomicInteger taken) {
        return taken.get() > 0
                && Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("read-ahead"))
                        .allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }

    @Test
    void closingEarlyEndsTheThreadAndClosesTheSource() {
        var ahead = ReadAhead.of(() -> watched(Stream.iterate(0, number -> number + 1)));
        ahead.iterator().next();

        ahead.close();

        assertThat(closed).isTrue();
        assertThat(reader.get().isAlive()).isFalse();
    }

    @Test
    void closingUnreadEndsTheThread() {
        var started = new CountDownLatch(1);
        var ahead = ReadAhead.of(() -> {
            started.countDown();
            return watched(numbers(1_000_000));
        });
        await().until(() -> started.getCount() == 0);

        ahead.close();

        assertThat(closed).isTrue();
    }

    @Test
    void whatTheSourceThrowsIsThrownToTheReader() {
        var failure = new UserbotException(Failure.UNEXPECTED, "the disk is gone");
        try (var ahead = ReadAhead.of(() -> watched(numbers(1000).peek(number -> {
            if (number == 500) {
                throw failure;
            }
        })))) {
            assertThatThrownBy(ahead::count).isSameAs(failure);
            assertThat(closed).isTrue();
        }
    }

    @Test
    void whatOpeningThrowsIsThrownToTheReader() {
        try (var ahead = ReadAhead.<Integer>of(() -> {
            throw new StackOverflowError("as errors are");
        })) {
            assertThatThrownBy(ahead::count).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void whatClosingThrowsIsThrownToTheReader() {
        try (var ahead = ReadAhead.of(() -> numbers(3).onClose(() -> {
            throw new IllegalStateException("cannot close");
        }))) {
            assertThatThrownBy(ahead::count).hasMessage("cannot close");
        }
    }

    @Test
    void anInterruptedReaderStops() {
        var never = new CountDownLatch(1);
        try (var ahead = ReadAhead.of(() -> numbers(10).peek(number -> awaitQuietly(never)))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(ahead::count)
                    .isInstanceOfSatisfying(
                            UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).as("still set after closing").isTrue();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<Integer> watched(Stream<Integer> source) {
        reader.set(Thread.currentThread());
        return source.onClose(() -> closed.set(true));
    }

    private static Stream<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed();
    }
}
