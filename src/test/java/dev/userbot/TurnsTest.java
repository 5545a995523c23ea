package dev.userbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Commands of which only one may run at a time. */
class TurnsTest {
    private final Turns turns = new Turns("wait");
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void whoeverIsAloneIsToldNothing() {
        assertThat(turns.during(told::add, () -> 1)).isEqualTo(1);
        assertThat(turns.during(told::add, () -> 2)).isEqualTo(2);
        assertThat(told).isEmpty();
    }

    @Test
    void theSecondWaitsForTheFirstAndIsTold() throws Exception {
        var first = turns.take(told::add);
        var second = CompletableFuture.supplyAsync(() -> turns.during(told::add, () -> "second"));
        await().until(() -> told.contains("wait"));
        assertThat(second).isNotDone();
        first.close();
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void anInterruptEndsTheWaitAndLeavesTheTurnToOthers() throws Exception {
        var first = turns.take(told::add);
        var end = new CompletableFuture<Throwable>();
        var waiting = new Thread(() -> {
            try {
                turns.take(told::add);
            } catch (UserbotException e) {
                end.complete(e);
            }
        });
        waiting.start();
        await().until(() -> told.contains("wait"));
        waiting.interrupt();
        assertThat(end.get(10, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
        first.close();
        assertThat(turns.during(told::add, () -> "free")).isEqualTo("free");
    }

    @Test
    void aTurnThatFailsIsOver() {
        assertThatThrownBy(() -> turns.during(told::add, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.during(told::add, () -> "free")).isEqualTo("free");
    }

    @Test
    void neverTwoAtOnce() throws Exception {
        var inside = new CopyOnWriteArrayList<Integer>();
        var most = new CopyOnWriteArrayList<Integer>();
        var all = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            int number = i;
            new Thread(() -> turns.during(told::add, () -> {
                        inside.add(number);
                        most.add(inside.size());
                        inside.remove(Integer.valueOf(number));
                        all.countDown();
                        return number;
                    }))
                    .start();
        }
        assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasSize(20).containsOnly(1);
    }
}
