package dev.userbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenResourcesTest {
    private final List<String> closed = new ArrayList<>();
    private final OpenResources open = new OpenResources();

    @Test
    void closesInReverseOrderAndOnlyOnce() {
        open.add((AutoCloseable) () -> closed.add("folder"));
        open.add((AutoCloseable) () -> closed.add("client"));

        open.close();
        open.close();

        assertThat(closed).containsExactly("client", "folder");
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersOpen() {
        open.add((AutoCloseable) () -> closed.add("folder"));
        open.add((AutoCloseable) () -> {
            throw new IllegalStateException("cannot close");
        });

        open.close();

        assertThat(closed).containsExactly("folder");
    }

    @Test
    void anInterruptedThreadClosesInPeaceAndStaysInterrupted() {
        open.add((AutoCloseable)
                () -> closed.add("interrupted: " + Thread.currentThread().isInterrupted()));
        Thread.currentThread().interrupt();

        open.close();

        assertThat(closed).containsExactly("interrupted: false");
        assertThat(Thread.interrupted()).isTrue();
    }
}
