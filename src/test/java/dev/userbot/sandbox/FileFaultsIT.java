package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesChat;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.SentFile;
import dev.userbot.td.TdException;
import dev.userbot.td.api.AuthorizationState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with files on demand, and what the real TDLib makes of it. */
class FileFaultsIT {
    private static final int MB = 1 << 20;
    private static final int TDLIB_PART = 64 << 10;
    private static final int TDLIB_WINDOW = 2 * MB;
    private static final FilesWorld WORLD = new FilesWorld();
    private static final FilesChat DEPOT = WORLD.supergroup("depot");
    private static final Iterator<SentFile> FRESH = manyFiles().iterator();
    private static final SentFile ODD = alone("odd");

    private static final SentFile UNREPAIRED = alone("unrepaired");
    private static final List<SentFile> EXPIRING = List.of(
            DEPOT.sends(FileSpec.document("expiring.bin", 2 * MB)),
            WORLD.privateChat("Vera").sends(FileSpec.document("private.bin", 2 * MB)));
    private static final SentFile PHOTO = DEPOT.sends(FileSpec.photo(300 << 10));
    private static final List<SentFile> LARGE = List.of(
            DEPOT.sends(FileSpec.video("closed.mp4", 64 * MB)),
            DEPOT.sends(FileSpec.video("killed.mp4", 64 * MB)),
            DEPOT.sends(FileSpec.video("middle.mp4", 6 * MB)));

    @TempDir
    static Path folder;

    private static OfflineTelegram telegram;
    private static FileFaults faults;
    private static FileLog served;
    private static TelegramUser uma;
    private static Downloads downloads;

    private static List<SentFile> manyFiles() {
        var files = new ArrayList<SentFile>();
        for (int i = 0; i < 40; i++) {
            files.add(DEPOT.sends(FileSpec.document("file" + i + ".bin", 2 * MB).inDataCentre(1 + i % 3)));
        }
        return files;
    }

    /** A file in a chat of its own, and not its last message, which comes with the list of chats. */
    private static SentFile alone(String chat) {
        var group = WORLD.supergroup(chat);
        var file = group.sends(FileSpec.document(chat + ".bin", 2 * MB + 1000));
        group.says("There it is.");
        return file;
    }

    @BeforeAll
    static void umaLogsIn() throws Exception {
        telegram = new OfflineTelegram(folder, WORLD.build());
        faults = telegram.sandbox().faults().files();
        served = telegram.sandbox().files();
        uma = telegram.logsIn();
        downloads = new Downloads(uma);
    }

    @AfterEach
    void everythingGoesWellAgain() {
        faults.clear();
    }

    @AfterAll
    static void end() throws IOException {
        uma.close();
        telegram.close();
    }

    @Test
    void aFileThatIsGoneFailsAtOnceAndArrivesOnceItIsBack() throws Exception {
        for (var file : List.of(FRESH.next(), PHOTO)) {
            faults.always(target(file), Fault.GONE);
            assertFails(file, TdException.Kind.FILE_GONE, "FILE_ID_INVALID");
            assertThat(local(file).path("downloaded_size").asInt()).isZero();

            faults.heal(target(file));
            Downloads.assertArrived(downloads.download(file), file);
        }
    }

    @Test
    void partsBeyondAnOffsetFailAndWhatCameBeforeIsKept() throws Exception {
        var file = FRESH.next();
        faults.beyond(target(file), MB, new Fault.ErrorAnswer(400, "LOCATION_INVALID"));
        assertFails(file, TdException.Kind.FILE_GONE, "LOCATION_INVALID");
        assertThat(local(file).path("downloaded_size").asInt()).isBetween(MB / 2, MB);
        assertThat(local(file).path("is_downloading_active").asBoolean()).isFalse();

        faults.heal(target(file));
        Downloads.assertArrived(downloads.download(file), file);
        assertThat(served.bytes(file.file().id())).isLessThan(file.file().size() + MB / 2);
    }

    @ParameterizedTest
    @CsvSource({"0, channels.getMessages", "1, messages.getMessages"})
    void anExpiredReferenceIsRepairedByReadingTheMessageAgain(int number, String method) throws Exception {
        var file = EXPIRING.get(number);
        var requests = telegram.sandbox().requests();
        int id = Downloads.file(downloads.message(file)).path("id").asInt();
        int before = requests.count(method);
        faults.expireReferences(target(file), 1);

        Downloads.assertArrived(downloads.download(id), file);
        assertThat(requests.count(method)).isEqualTo(before + 1);
    }

    @Test
    void aReferenceThatExpiresInTheMiddleCostsNoMoreThanTheWindow() throws Exception {
        var file = LARGE.get(2);
        faults.limitRate(target(file), 4 * MB);
        int id = Downloads.file(downloads.message(file)).path("id").asInt();
        downloads.start(id);
        await().until(() -> served.bytes(file.file().id()) > MB);
        faults.expireReferences(target(file), 1);

        Downloads.assertArrived(downloads.download(id), file);
        assertThat(served.bytes(file.file().id())).isLessThan(file.file().size() + TDLIB_WINDOW);
    }

    @Test
    void aReferenceThatNeverRecoversFailsUntilTheServerIsAskedForTheMessageInAnotherWay() throws Exception {
        var file = UNREPAIRED;
        faults.expireReferences(target(file), Faults.ALWAYS);
        assertFails(file, TdException.Kind.OTHER, "reference");

        faults.heal(target(file));
        // Within a minute TDLib does not repair the same file again, and answers getMessage from its own database.
        assertFails(file, TdException.Kind.OTHER, "reference");
        uma.asks(
                "searchChatMessages",
                "chat_id",
                downloads.chat(file),
                "query",
                "",
                "limit",
                100,
                "filter",
                Ask.object("searchMessagesFilterDocument"));
        Downloads.assertArrived(downloads.download(file), file);
    }

    @Test
    void aStalledFileWaitsUntilItIsCancelledAndGoesOnWhereItStopped() throws Exception {
        var file = FRESH.next();
        faults.beyond(target(file), MB, new Fault.Stall());
        int id = Downloads.file(downloads.message(file)).path("id").asInt();
        downloads.start(id);
        await().until(() -> local(file).path("downloaded_size").asInt() == MB
                && served.parts(file.file().id()).size() == 2 * MB / TDLIB_PART);
        assertThat(local(file).path("is_downloading_active").asBoolean()).isTrue();

        uma.asks("cancelDownloadFile", "file_id", id, "only_if_pending", false);
        assertThat(local(file).path("is_downloading_active").asBoolean()).isFalse();
        faults.heal(target(file));
        Downloads.assertArrived(downloads.download(id), file);
        // The last part that was served may not have been written when TDLib cancelled.
        assertThat(served.bytes(file.file().id()))
                .isBetween(file.file().size(), file.file().size() + TDLIB_PART);
    }

    @Test
    void aSlowDataCentreDoesNotSlowTheOthers() throws Exception {
        var slow = FRESH.next();
        var quick = FRESH.next();
        assertThat(quick.file().dcId()).isNotEqualTo(slow.file().dcId());
        faults.always(FileTarget.dataCentre(slow.file().dcId()), new Fault.Delay(Duration.ofSeconds(3)));
        int id = Downloads.file(downloads.message(slow)).path("id").asInt();
        downloads.start(id);

        Downloads.assertArrived(downloads.download(quick), quick);
        assertThat(served.bytes(slow.file().id())).isZero();
        Downloads.assertArrived(downloads.download(id), slow);
    }

    @Test
    void theRateIsLimited() throws Exception {
        var file = FRESH.next();
        faults.limitRate(target(file), 2 * MB);
        long begun = System.nanoTime();

        Downloads.assertArrived(downloads.download(file), file);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(950));
    }

    @ParameterizedTest
    @ValueSource(longs = {1000, TDLIB_PART, -1000})
    void aWrongSizeFailsAndNothingOfItIsKept(long difference) throws Exception {
        var file = FRESH.next();
        faults.announceSize(target(file), difference);

        assertThat(Downloads.file(downloads.message(file)).path("size").asLong())
                .isEqualTo(file.file().size() + difference);
        assertFails(file, TdException.Kind.OTHER, "announced");
        assertThat(local(file).path("downloaded_size").asInt()).isZero();
    }

    @Test
    void aSizeThatIsTooSmallByWholePartsIsNotNoticedByTdlib() throws Exception {
        var file = FRESH.next();
        faults.announceSize(target(file), -TDLIB_PART);

        var local = downloads.download(file).path("local");
        assertThat(local.path("is_downloading_completed").asBoolean()).isTrue();
        assertThat(local.path("downloaded_size").asLong()).isEqualTo(file.file().size() - TDLIB_PART);
    }

    @Test
    void aWrongSizeIsForgottenWhenTheMessageIsReadAgain() throws Exception {
        faults.announceSize(target(ODD), 5);
        assertFails(ODD, TdException.Kind.OTHER, "announced");

        faults.heal(target(ODD));
        uma.asks(
                "getChatHistory",
                "chat_id",
                downloads.chat(ODD),
                "from_message_id",
                ODD.tdlibMessageId(),
                "offset",
                -5,
                "limit",
                10);
        Downloads.assertArrived(downloads.download(ODD), ODD);
    }

    @Test
    void thoseWhoDoNotPayWaitAndAreToldSo() throws Exception {
        var file = FRESH.next();
        faults.once(target(file), new Fault.PremiumWait(1));

        Downloads.assertArrived(downloads.download(file), file);
        assertThat(uma.updates()).anyMatch(update -> update.toString().contains("peedLimitNotification"));
    }

    @Test
    void aFloodWaitOfMoreThanAMinuteIsAFailure() throws Exception {
        var file = FRESH.next();
        faults.once(target(file), new Fault.FloodWait(61));
        assertFails(file, TdException.Kind.RATE_LIMITED, "61");
        Downloads.assertArrived(downloads.download(file), file);
    }

    @Test
    void aDroppedConnectionCostsNoMoreThanTheWindow() throws Exception {
        var file = FRESH.next();
        faults.add(target(file), MB, 0, 2, new Fault.DropConnection());

        Downloads.assertArrived(downloads.download(file), file);
        assertThat(served.bytes(file.file().id())).isLessThan(file.file().size() + TDLIB_WINDOW);
    }

    @Test
    void tdlibAsksADataCentreForTwoMegabytesAtOnce() throws Exception {
        var files = List.of(FRESH.next(), FRESH.next(), FRESH.next(), FRESH.next(), FRESH.next(), FRESH.next());
        faults.always(FileTarget.ALL, new Fault.Delay(Duration.ofMillis(300)));
        served.clear();
        var ids = new ArrayList<Integer>();
        for (var file : files) {
            ids.add(Downloads.file(downloads.message(file)).path("id").asInt());
        }
        for (int id : ids) {
            downloads.start(id);
        }
        for (int i = 0; i < ids.size(); i++) {
            Downloads.assertArrived(downloads.download(ids.get(i)), files.get(i));
        }

        for (int dc = 1; dc <= 3; dc++) {
            assertThat(served.mostUnderWay(dc)).isBetween(8, TDLIB_WINDOW / TDLIB_PART);
            assertThat(served.underWay(dc)).isZero();
        }
        assertThat(served.bytes()).isEqualTo(6L * 2 * MB);
    }

    @Test
    void aLargeFileGoesOnAfterTheClientWasClosed() throws Exception {
        var file = LARGE.get(0);
        faults.limitRate(target(file), 12 * MB);
        try (var user = telegram.user("closed").logsIn(FilesWorld.PHONE)) {
            var begun = new Downloads(user);
            begun.start(Downloads.file(begun.message(file)).path("id").asInt());
            awaitAThirdOf(file);
        }

        assertGoesOn(telegram.user("closed"), file);
    }

    @Test
    void aLargeFileGoesOnAfterTheClientWasKilled() throws Exception {
        var file = LARGE.get(1);
        faults.limitRate(target(file), 12 * MB);
        var user = Files.createDirectories(folder.resolve("killed"));
        var process = DownloadingProcess.start(
                telegram.library(), folder.resolve("state"), user, downloads.chat(file), file.tdlibMessageId());
        awaitAThirdOf(file);
        process.destroyForcibly().waitFor();

        assertGoesOn(telegram.user("killed"), file);
    }

    private static void awaitAThirdOf(SentFile file) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> served.bytes(file.file().id()) > file.file().size() / 3);
    }

    private static void assertGoesOn(TelegramUser user, SentFile file) throws Exception {
        long before = served.bytes(file.file().id());
        assertThat(before).isLessThan(file.file().size());
        faults.clear();
        try (user) {
            user.reaches(AuthorizationState.AuthorizationStateReady.class);
            Downloads.assertArrived(new Downloads(user).download(file), file);
        }
        assertThat(served.bytes(file.file().id()))
                .isBetween(file.file().size(), file.file().size() + TDLIB_WINDOW);
    }

    private static FileTarget target(SentFile file) {
        return FileTarget.file(file.file().id());
    }

    private static void assertFails(SentFile file, TdException.Kind kind, String reason) {
        assertThatThrownBy(() -> downloads.download(file))
                .cause()
                .isInstanceOfSatisfying(
                        TdException.class, failure -> assertThat(failure.kind()).isEqualTo(kind))
                .hasMessageContaining(reason);
    }

    private static JsonNode local(SentFile file) throws InterruptedException {
        return Downloads.file(downloads.message(file)).path("local");
    }
}
