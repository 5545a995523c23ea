package dev.userbot.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.ScannedRanges;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetChatHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever runs there were, killed or not, and in whatever mood Telegram was: everything once, nothing twice. */
class HistorySyncPropertyTest {
    private static final long CHAT = FakeTelegram.CHAT;
    private static final int LAST_ID = 2_000;

    /** A run over a window that is killed before it can store the page of its n-th request. */
    record Run(HistoryWindow window, Optional<Integer> killedAtRequest) {}

    @Property(tries = 150)
    void everyMessageIsStoredOnceAndNoStoredPageIsAskedForAgain(
            @ForAll("histories") Set<Integer> history, @ForAll("runs") List<Run> runs, @ForAll long seed)
            throws IOException {
        assertHolds(FakeTelegram.withMessages(history), Clock.systemUTC(), runs, seed);
    }

    /** A clock that jumps makes all answers look slow, so that as many ranges as possible are read at once. */
    @Property(tries = 40)
    void theSameHoldsWhenSeveralRangesAreReadAtOnce(@ForAll("runs") List<Run> runs, @ForAll long seed)
            throws IOException {
        var history =
                new Random(seed).ints(3_000, 2, LAST_ID * 3).distinct().boxed().toList();
        var telegram = FakeTelegram.withMessages(history).answeringThrough(ForkJoinPool.commonPool());
        assertHolds(telegram, new JumpingClock(), runs, seed);
    }

    private static void assertHolds(FakeTelegram telegram, Clock clock, List<Run> runs, long seed) throws IOException {
        var file = Files.createTempDirectory("history").resolve("archive.db");
        var random = new Random(seed);
        for (var run : runs) {
            var known = scanned(file);
            telegram.forgetRequests();
            run(telegram, file, clock, run, random);
            assertThat(telegram.historyRequests()).allSatisfy(request -> assertNew(request, known));
            assertNothingLost(telegram, file);
        }
        run(telegram, file, clock, new Run(HistoryWindow.ALL, Optional.empty()), random);
        assertThat(archivedIds(file)).isEqualTo(telegram.serverMessageIds());
        delete(file);
    }

    private static void run(FakeTelegram telegram, Path file, Clock clock, Run run, Random random) {
        var archive = Archive.open(file);
        telegram.next(moods(archive, run, random));
        try {
            new HistorySync(telegram, archive, Duration.ofHours(1), clock, pause -> {})
                    .sync(CHAT, run.window(), SyncListener.NONE);
        } catch (UserbotException e) {
            assertThat(run.killedAtRequest())
                    .as("only a killed run fails: " + e)
                    .isPresent();
        } finally {
            archive.close();
            telegram.forgetMoods();
        }
    }

    /** Closing the archive under the running scan is the nearest to kill -9 that one process can do to itself. */
    private static FakeTelegram.Mood[] moods(Archive archive, Run run, Random random) {
        var moods = new FakeTelegram.Mood[60];
        for (int i = 0; i < moods.length; i++) {
            // Every second answer is right: a page that stays empty is the end, by the rules.
            moods[i] = i % 2 == 0 ? mood(random) : FakeTelegram.right();
        }
        run.killedAtRequest().ifPresent(at -> moods[at] = FakeTelegram.after(archive::close));
        return moods;
    }

    private static FakeTelegram.Mood mood(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> FakeTelegram.empty();
            case 1 ->
                FakeTelegram.failing(new TdException(
                        TdException.Kind.RATE_LIMITED, 429, "", Optional.of(Duration.ofSeconds(2)), "wait"));
            default -> FakeTelegram.right();
        };
    }

    /**
     * A request wants the ids on one side of its position; the nearest of them must not be known yet. (No message has
     * server id 1 here: a request from there could be meant for it or for those after it.)
     */
    private static void assertNew(GetChatHistory request, ScannedRanges known) {
        var wanted = request.offset() == 0
                ? request.fromMessageId() - ServerIds.FIRST
                : request.fromMessageId() == ServerIds.FIRST ? 1 : request.fromMessageId() + 1;
        assertThat(known.contains(wanted)).as(request + " with " + known).isFalse();
    }

    private static void assertNothingLost(FakeTelegram telegram, Path file) {
        var scanned = scanned(file);
        var claimed =
                telegram.serverMessageIds().stream().filter(scanned::contains).toList();
        assertThat(archivedIds(file)).containsExactlyElementsOf(claimed);
    }

    @Provide
    Arbitrary<Set<Integer>> histories() {
        return Arbitraries.integers().between(2, LAST_ID).set().ofMaxSize(700);
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        var moments = Arbitraries.integers().between(1, LAST_ID).map(FakeTelegram::date);
        var windows = Combinators.combine(
                        moments.optional(0.3),
                        moments.optional(0.3),
                        Arbitraries.longs().between(1, 400).optional(0.3))
                .as((since, until, newest) -> new HistoryWindow(
                        since, until, newest.map(OptionalLong::of).orElse(OptionalLong.empty())));
        return Combinators.combine(windows, Arbitraries.integers().between(0, 8).optional(0.5))
                .as(Run::new)
                .list()
                .ofMaxSize(5);
    }

    private static ScannedRanges scanned(Path file) {
        try (var archive = Archive.open(file)) {
            return archive.messages().scanned(CHAT);
        }
    }

    private static List<Long> archivedIds(Path file) {
        try (var archive = Archive.open(file);
                var stream = archive.messages().stream(CHAT, MessageSelection.ALL)) {
            return stream.map(ArchivedMessage::id).toList();
        }
    }

    private static void delete(Path file) throws IOException {
        try (var files = Files.list(file.getParent())) {
            for (var each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(file.getParent());
    }

    private static final class JumpingClock extends Clock {
        private final AtomicLong millis = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.addAndGet(100));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
