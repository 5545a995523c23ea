package dev.userbot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DownloadQueueTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final long LARGE = 1 << 20;

    private final DownloadQueue queue = new DownloadQueue();

    private static MessageFile file(long messageId, int dataCentre, long size) {
        var remote = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new byte[] {5, 0, 3, (byte) dataCentre, 0, 3, 9, 9});
        var document = SampleFiles.document("file", "file" + messageId, size)
                .replace("\"id\":\"\"", "\"id\":\"" + remote + '"');
        return MessageFiles.of(SampleFiles.message(messageId, document)).get(0);
    }

    private List<Long> take(DownloadWindow window, Instant now) {
        var taken = new ArrayList<Long>();
        for (var next = queue.next(window, now); next.isPresent(); next = queue.next(window, now)) {
            var file = next.get().file();
            window.enter(DownloadQueue.dataCentre(file), file.size());
            taken.add(file.message().id() >> 20);
        }
        return taken;
    }

    private static DownloadWindow window(int parallel) {
        return new DownloadWindow(OptionalInt.of(parallel));
    }

    @Test
    void dataCentresTakeTurns() {
        for (int message = 1; message <= 4; message++) {
            queue.add(file(message, 1, 10));
        }
        queue.add(file(5, 2, 10));
        queue.add(file(6, 4, 10));
        assertThat(take(window(4), NOW)).containsExactlyInAnyOrder(1L, 2L, 5L, 6L);
        assertThat(queue.untried()).isEqualTo(2);
    }

    @Test
    void smallFilesGoBeforeLargeOnesAndEachKindInOrder() {
        queue.add(file(1, 1, LARGE));
        queue.add(file(2, 1, 10));
        queue.add(file(3, 1, LARGE));
        queue.add(file(4, 1, 10));
        assertThat(take(window(9), NOW)).containsExactly(2L, 4L, 1L, 3L);
        assertThat(take(window(9), NOW.plusSeconds(99))).isEmpty();
        assertThat(queue.untried()).isZero();
    }

    @Test
    void whatFailedWaitsForAllOthersAndForItsTime() {
        queue.again(Attempt.first(file(1, 1, 10)).next(NOW.plusSeconds(5)));
        queue.add(file(2, 1, 10));
        assertThat(take(window(1), NOW.plusSeconds(9))).containsExactly(2L);
        assertThat(take(window(1), NOW)).isEmpty();
        assertThat(take(window(1), NOW.plusSeconds(5))).containsExactly(1L);
        assertThat(take(window(9), NOW.plusSeconds(99))).isEmpty();
        assertThat(queue.untried()).isZero();
    }
}
