package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ScannedRanges;
import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SyntheticWorld;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end early, and runs that come later. */
class ResumeIT {
    private static final int MESSAGES = 5_000;
    private static final String GET_HISTORY = "messages.getHistory";
    private static final String[] EXPORT = {"--sandbox", "export", "@long", "--format", "md,json"};

    @TempDir
    Path folder;

    private World world;
    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        world = world();
        user = new OfflineUser(folder.resolve("user"), world);
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private static World world() {
        return SyntheticWorld.of("long", MESSAGES, "9996620001");
    }

    @Test
    void theLongHistoryCostsAtMostElevenPagesPerThousandMessages() throws IOException {
        user.succeed(EXPORT);
        assertThat(Exported.in(user.export("long")).holdsExactly(MESSAGES)).isTrue();
        assertThat(user.pagesAsked()).isLessThanOrEqualTo(MESSAGES * 11 / 1000);
    }

    @Test
    void afterKillNineTheNextRunGoesOnWhereItEnded() throws IOException {
        var undisturbed = undisturbedExport();
        var stored = killInTheMiddle(20);
        user.succeed(EXPORT);
        assertThat(bytes(user.export("long"))).isEqualTo(undisturbed);
        assertThat(askedAgain(stored))
                .as("pages asked for again: slow answers made it read several ranges at once, and at the end of each"
                        + " TDLib reads one page ahead by itself")
                .hasSizeLessThanOrEqualTo(stored.ranges().size());
    }

    @Test
    void noPageThatWasStoredIsAskedForAgain() throws IOException {
        user.close();
        // Too short for several ranges.
        world = SyntheticWorld.of("long", 1_900, "9996620001");
        user = new OfflineUser(folder.resolve("short"), world);
        var stored = killInTheMiddle(8);
        user.succeed(EXPORT);
        assertThat(Exported.in(user.export("long")).holdsExactly(1_900)).isTrue();
        assertThat(askedAgain(stored)).isEmpty();
        assertThat(requests().filter(request -> !isOurs(request)))
                .as("what TDLib by itself reads backward from where it was asked first")
                .hasSizeLessThanOrEqualTo(1);
    }

    /** Pulls the plug after so many pages and forgets the requests until then. */
    private ScannedRanges killInTheMiddle(int pages) {
        user.sandbox().faults().always(GET_HISTORY, new Fault.Delay(Duration.ofMillis(100)));
        var killed = user.userbot().start(EXPORT);
        await().atMost(Duration.ofSeconds(60)).until(() -> user.pagesAsked() >= pages);
        killed.kill();
        assertThat(user.export("long").resolve("result.json")).doesNotExist();
        var stored = stored();
        assertThat(stored.ranges()).as("it was killed in the middle").isNotEmpty();
        user.sandbox().faults().clear();
        user.sandbox().requests().clear();
        return stored;
    }

    private Stream<TlObject> requests() {
        return user.sandbox().requests().of(GET_HISTORY).stream();
    }

    private List<TlObject> askedAgain(ScannedRanges stored) {
        assertThat(requests().filter(ResumeIT::isOurs)).isNotEmpty();
        return requests()
                .filter(ResumeIT::isOurs)
                .filter(request -> stored.contains(firstWanted(request)))
                .toList();
    }

    @Test
    void aSecondRunFetchesOnlyWhatIsNew() throws IOException {
        user.succeed(EXPORT);
        user.sandbox().requests().clear();
        for (int id = MESSAGES + 1; id <= MESSAGES + 30; id++) {
            world.apply(new WorldChange.MessageAdded(chat(), message(id)));
        }
        var result = user.succeed(EXPORT);
        assertThat(result.stdout()).contains("30 new");
        assertThat(Exported.in(user.export("long")).holdsExactly(MESSAGES + 30)).isTrue();
        assertThat(user.sandbox().requests().of(GET_HISTORY))
                .as("only pages at the end of the history")
                .allSatisfy(request -> assertThat(pageEnd(request)).isGreaterThan(MESSAGES));
        assertThat(user.pagesAsked()).isLessThanOrEqualTo(2);
    }

    @Test
    void aRunWithNothingNewAsksForNoHistory() {
        user.succeed(EXPORT);
        user.sandbox().requests().clear();
        assertThat(user.succeed(EXPORT).stdout()).contains("0 new");
        assertThat(user.pagesAsked()).isLessThanOrEqualTo(1);
    }

    @Test
    void controlCSavesAndTheNextRunGoesOn() throws IOException {
        var undisturbed = undisturbedExport();
        user.sandbox().faults().always(GET_HISTORY, new Fault.Delay(Duration.ofMillis(300)));
        var running = user.userbot().start(EXPORT);
        await().atMost(Duration.ofSeconds(60)).until(() -> user.pagesAsked() >= 10);
        var before = System.nanoTime();
        running.interrupt();
        var result = running.await();
        assertThat(result.exitCode()).as("%s", result).isEqualTo(130);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(result.stderr()).doesNotContain("\tat ", "Exception");

        user.sandbox().faults().clear();
        user.succeed(EXPORT);
        assertThat(bytes(user.export("long"))).isEqualTo(undisturbed);
    }

    /** The files of somebody else who was never disturbed. */
    private List<String> undisturbedExport() throws IOException {
        try (var other = new OfflineUser(folder.resolve("other"), world())) {
            other.succeed(EXPORT);
            return bytes(other.export("long"));
        }
    }

    private static List<String> bytes(Path export) throws IOException {
        return List.of(withoutTime(export.resolve("result.json")), withoutTime(export.resolve("messages.md")));
    }

    /** The moment of the export is all that two exports of the same messages may differ in. */
    private static String withoutTime(Path file) throws IOException {
        return Files.readString(file).replaceAll("(\"exported_at_utc\": |exported: ).*", "$1");
    }

    /** What the killed run left in the archive. */
    private ScannedRanges stored() {
        try (var archive = Archive.open(user.session().resolve("archive.db"))) {
            return archive.messages().scanned(chat().chatId());
        }
    }

    /** A page repeats the message that it starts from, the first new one comes after it. Ids are TDLib's. */
    private static long firstWanted(TlObject request) {
        return (request.intValue("offset_id") + 1L) << 20;
    }

    /** The highest id that a page of up to 100 messages can hold: {@code add_offset} counts newer ones negatively. */
    private static int pageEnd(TlObject request) {
        return request.intValue("offset_id") - request.intValue("add_offset");
    }

    /** Ours are whole pages forward; TDLib reads half a page backward around the first message it is asked for. */
    private static boolean isOurs(TlObject request) {
        return request.intValue("add_offset") == -99;
    }

    private PeerId chat() {
        return world.byUsername("long").orElseThrow();
    }

    private TlObject message(int id) {
        var history = world.history(world.accounts().get(0).userId(), chat());
        return history.at(0).with("id", id).with("message", "A late message, number " + id);
    }
}
