package dev.userbot.listen.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What waits for a client that does not read, or has gone. */
class OutgoingFramesTest {
    private final OutgoingFrames frames = new OutgoingFrames();

    private String takeMessages(int most) throws InterruptedException {
        var all = new StringBuilder();
        for (int i = 0; i < most; i++) {
            all.append(((Frame.Err) frames.take().orElseThrow()).text());
        }
        return all.toString();
    }

    @Test
    void framesKeepTheirOrder() throws InterruptedException {
        frames.result("1");
        frames.message("2");
        frames.add(new Frame.Exit(0));
        assertThat(frames.take()).contains(new Frame.Out("1"));
        assertThat(frames.take()).contains(new Frame.Err("2"));
        assertThat(frames.take()).contains(new Frame.Exit(0));
    }

    @Test
    void messagesThatNobodyReadsAreLeftOutAndThatIsTold() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            frames.message("x".repeat(1_000));
        }
        // 256 KB, and the one that goes beyond.
        assertThat(takeMessages(263)).doesNotContain("left out").hasSize(263_000);
        frames.message("the last word");
        assertThat(takeMessages(1)).contains("left out").endsWith("the last word");
        frames.message("again");
        assertThat(takeMessages(1)).isEqualTo("again");
    }

    @Test
    void resultsWaitForRoomAndAreAllThere() throws Exception {
        var writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 100; i++) {
                result("x".repeat(10_000));
            }
        });
        var read = 0;
        while (read < 1_000_000) {
            read += ((Frame.Out) frames.take().orElseThrow()).text().length();
        }
        writer.get(10, TimeUnit.SECONDS);
    }

    private void result(String text) {
        try {
            frames.result(text);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyWaitsForAClientThatHasGone() throws Exception {
        var thread = new CompletableFuture<Thread>();
        var writer = CompletableFuture.runAsync(() -> {
            thread.complete(Thread.currentThread());
            for (int i = 0; i < 100; i++) {
                result("x".repeat(10_000));
            }
        });
        await().until(() -> thread.get().getState() == Thread.State.WAITING);
        assertThat(writer).isNotDone();
        frames.close();
        writer.get(10, TimeUnit.SECONDS);
        assertThat(frames.take()).isEmpty();
    }
}
