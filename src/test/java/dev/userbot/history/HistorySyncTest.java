package dev.userbot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.MovableClock;
import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetMessages;
import dev.userbot.td.api.GetSupergroupFullInfo;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.Supergroup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistorySyncTest {
    private static final long CHAT = FakeTelegram.CHAT;
    private static final Duration MAX_WAIT = Duration.ofMinutes(5);

    private static final Executor SLOW = CompletableFuture.delayedExecutor(60, TimeUnit.MILLISECONDS);

    /** Late enough for another request to be under way. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS);

    @TempDir
    Path folder;

    private Archive archive;
    private final List<Duration> slept = new ArrayList<>();
    private final List<Duration> countdown = new ArrayList<>();
    private final List<SyncProgress> progress = new ArrayList<>();

    @BeforeEach
    void openTheArchive() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void closeTheArchive() {
        archive.close();
    }

    @Test
    void whatTdlibForgotInsideAPageIsAskedForById() {
        var telegram = FakeTelegram.withMessages(ids(1, 150));
        // The second page jumps from 99 to the newest message, as after a channel's difference.
        telegram.next(
                FakeTelegram.right(),
                page -> page.stream()
                        .filter(message -> message.path("id").asLong() >> 20 == 150
                                || message.path("id").asLong() >> 20 <= 99)
                        .toList());
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
    }

    @Test
    void aGroupIsAskedForItsFullInformationOnceADay() {
        var telegram = FakeTelegram.withMessages(ids(1, 3));
        var clock = new MovableClock();
        var sync = new HistorySync(telegram, archive, MAX_WAIT, clock, slept::add);
        sync.sync(CHAT, HistoryWindow.ALL, SyncListener.NONE);
        sync.sync(CHAT, HistoryWindow.ALL, SyncListener.NONE);
        assertThat(telegram.count(GetSupergroupFullInfo.class)).isOne();

        clock.forward(Duration.ofHours(25));
        sync.sync(CHAT, HistoryWindow.ALL, SyncListener.NONE);
        assertThat(telegram.count(GetSupergroupFullInfo.class)).isEqualTo(2);
    }

    @Test
    void aShortChatWithoutGapsCostsNothingMore() {
        var telegram = FakeTelegram.withMessages(ids(1, 150));
        sync(telegram, HistoryWindow.ALL);
        assertThat(telegram.count(GetMessages.class)).isZero();
    }

    @Test
    void aWholeHistoryIsFetchedOldestFirstWithElevenRequestsPerThousand() {
        var telegram = FakeTelegram.withMessages(ids(1, 1_000));
        var result = sync(telegram, HistoryWindow.ALL);
        assertThat(result).isEqualTo(stored(1_000));
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(telegram.historyRequests()).hasSizeLessThanOrEqualTo(11);
        assertThat(scanned()).containsExactly(new IdRange(1, 1_000L << 20));
        assertThat(progress).allSatisfy(now -> assertThat(now.estimatedTotal()).isEqualTo(1_000));
        assertThat(progress).last().isEqualTo(new SyncProgress(1_000, 1_000));
    }

    @Test
    void theChatAndTheSendersAreStoredOncePerRun() {
        var telegram = FakeTelegram.withMessages(ids(1, 500));
        sync(telegram, HistoryWindow.ALL);
        assertThat(archive.chats().find(CHAT)).hasValueSatisfying(chat -> {
            assertThat(chat.chat().title()).isEqualTo("Lounge");
            assertThat(chat.details(Supergroup.class)).isPresent();
        });
        assertThat(archive.peers().user(1)).isPresent();
        assertThat(archive.peers().user(2)).isPresent();
        assertThat(archive.peers().user(3)).as("one that TDLib does not know").isEmpty();
        assertThat(telegram.count(GetUser.class)).isEqualTo(3);
    }

    @Test
    void aSecondRunFetchesOnlyWhatIsNew() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        sync(telegram, HistoryWindow.ALL);
        telegram.forgetRequests();
        assertThat(sync(telegram, HistoryWindow.ALL).stored()).isZero();
        assertThat(telegram.historyRequests()).hasSize(1);
        ids(301, 310).forEach(telegram::post);
        telegram.forgetRequests();
        assertThat(sync(telegram, HistoryWindow.ALL).stored()).isEqualTo(10);
        assertThat(telegram.historyRequests()).hasSize(1).allMatch(request -> request.fromMessageId() == 300L << 20);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
    }

    @Test
    void newMessagesThatTdlibLearnsOfOnlyWhenAskedAreFound() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        sync(telegram, HistoryWindow.ALL);
        telegram.claimLastMessage(300);
        ids(301, 320).forEach(telegram::post);
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
    }

    @Test
    void shortPagesRepeatedStartsAndOneEmptyPageAreNotTheEnd() {
        var telegram = FakeTelegram.withMessages(ids(1, 400));
        telegram.next(
                page -> last(page, 1),
                FakeTelegram.right(),
                FakeTelegram.empty(),
                page -> last(page, 3),
                FakeTelegram.right(),
                page -> last(page, 2),
                FakeTelegram.right(),
                FakeTelegram.empty());
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(slept).isEmpty();
    }

    @Test
    void messagesOfThisTdlibAloneAreNotStored() {
        var telegram = FakeTelegram.withMessages(ids(1, 10));
        telegram.postLocal(5);
        telegram.postLocal(10);
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).hasSize(10).allMatch(ServerIds::isServerId);
        assertThat(scanned()).containsExactly(new IdRange(1, 10L << 20));
    }

    @Test
    void aChatWithoutMessagesIsDone() {
        var result = sync(FakeTelegram.withMessages(List.of()), HistoryWindow.ALL);
        assertThat(result).isEqualTo(stored(0));
        assertThat(scanned()).isEmpty();
    }

    @Test
    void messagesPostedDuringTheScanDoNotDisturbIt() {
        var telegram = FakeTelegram.withMessages(ids(1, 250));
        telegram.next(
                FakeTelegram.right(), FakeTelegram.after(() -> ids(251, 260).forEach(telegram::post)));
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
    }

    @Test
    void aTailThatIsDeletedDuringTheScanEndsIt() {
        var telegram = FakeTelegram.withMessages(ids(1, 250));
        telegram.next(
                FakeTelegram.right(), FakeTelegram.after(() -> ids(150, 250).forEach(telegram::delete)));
        var result = sync(telegram, HistoryWindow.ALL);
        assertThat(result.withheld()).isEmpty();
        assertThat(scanned()).containsExactly(new IdRange(1, 250L << 20));
        telegram.post(251);
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).contains(251L << 20);
    }

    @Test
    void messagesThatTelegramNamesButDoesNotGiveAreReportedAndAskedForAgainLater() {
        var telegram = FakeTelegram.withMessages(ids(1, 150));
        telegram.claimLastMessage(200);
        var result = sync(telegram, HistoryWindow.ALL);
        assertThat(result.withheld()).containsExactly(new IdRange((150L << 20) + 1, 200L << 20));
        assertThat(scanned()).containsExactly(new IdRange(1, 150L << 20));
        ids(190, 200).forEach(telegram::post);
        assertThat(sync(telegram, HistoryWindow.ALL)).isEqualTo(stored(11));
    }

    @Test
    void aFloodWaitIsCountedDownAndSatOut() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        telegram.next(FakeTelegram.right(), FakeTelegram.failing(floodWait(3)));
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(countdown).containsExactly(seconds(3), seconds(2), seconds(1));
        assertThat(slept).containsExactly(seconds(1), seconds(1), seconds(1));
    }

    @Test
    void aFloodWaitThatIsTooLongEndsTheRunWithAllPagesStored() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        telegram.next(FakeTelegram.right(), FakeTelegram.right(), FakeTelegram.failing(floodWait(301)));
        assertThatThrownBy(() -> sync(telegram, HistoryWindow.ALL))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.RATE_LIMITED));
        assertThat(archivedIds()).hasSizeGreaterThan(190);
        assertThat(slept).isEmpty();
        telegram.forgetRequests();
        sync(telegram, HistoryWindow.ALL);
        assertThat(telegram.historyRequests()).hasSize(2);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
    }

    @Test
    void repeatedFloodWaitsAddUp() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        telegram.next(FakeTelegram.failing(floodWait(200)), FakeTelegram.failing(floodWait(200)));
        assertThatThrownBy(() -> sync(telegram, HistoryWindow.ALL)).isInstanceOf(TdException.class);
        assertThat(slept).hasSize(200);
    }

    @Test
    void passingFailuresAreRepeatedWithGrowingPauses() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        var unanswered = new TdException(TdException.Kind.TIMED_OUT, 0, "", Optional.empty(), "timed out");
        var broken = new TdException(TdException.Kind.OTHER, 500, "INTERNAL", Optional.empty(), "server error");
        telegram.next(FakeTelegram.failing(unanswered), FakeTelegram.failing(broken), FakeTelegram.failing(broken));
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(slept).hasSize(1 + 2 + 4);
        telegram.post(301);
        telegram.next(Collections.nCopies(5, FakeTelegram.failing(broken)).toArray(FakeTelegram.Mood[]::new));
        assertThatThrownBy(() -> sync(telegram, HistoryWindow.ALL)).isSameAs(broken);
    }

    @Test
    void anInterruptedWaitIsReportedAsInterruption() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        telegram.next(FakeTelegram.right(), FakeTelegram.failing(floodWait(3)));
        var sync = new HistorySync(telegram, archive, MAX_WAIT, Clock.systemUTC(), pause -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> sync.sync(CHAT, HistoryWindow.ALL, SyncListener.NONE))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(archivedIds()).isNotEmpty();
    }

    @Test
    void aPeriodIsSoughtAndNotWalkedTo() {
        var telegram = FakeTelegram.withMessages(ids(1, 5_000));
        var window = new HistoryWindow(
                Optional.of(FakeTelegram.date(3_000)), Optional.of(FakeTelegram.date(3_050)), OptionalLong.empty());
        sync(telegram, window);
        assertThat(telegram.historyRequests()).hasSize(1);
        assertThat(archivedIds()).contains(3_000L << 20, 3_049L << 20).allMatch(id -> id >= 3_000L << 20);
        telegram.forgetRequests();
        sync(telegram, window);
        assertThat(telegram.historyRequests()).isEmpty();
    }

    @Test
    void aPeriodWithoutMessagesCostsNoPages() {
        var telegram = FakeTelegram.withMessages(ids(100, 200));
        var before = new HistoryWindow(Optional.empty(), Optional.of(FakeTelegram.date(50)), OptionalLong.empty());
        var after = new HistoryWindow(
                Optional.of(FakeTelegram.date(300)), Optional.of(FakeTelegram.date(400)), OptionalLong.empty());
        assertThat(sync(telegram, before).stored()).isZero();
        assertThat(sync(telegram, after).stored()).isZero();
        assertThat(telegram.count(GetChatHistory.class)).isZero();
    }

    @Test
    void aLimitFetchesTheNewestAndLeavesTheRest() {
        var telegram = FakeTelegram.withMessages(ids(1, 5_000));
        sync(telegram, newest(150));
        assertThat(telegram.historyRequests()).hasSize(2);
        assertThat(archivedIds()).hasSizeBetween(150, 200).contains(5_000L << 20, 4_851L << 20);
        assertThat(progress).first().isEqualTo(new SyncProgress(100, 150));
        telegram.forgetRequests();
        sync(telegram, newest(150));
        assertThat(telegram.historyRequests()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLimitFindsNewMessagesThatTdlibLearnsOfOnlyWhenAsked() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        sync(telegram, newest(10));
        telegram.claimLastMessage(300);
        ids(301, 320).forEach(telegram::post);
        telegram.next(FakeTelegram.after(() -> telegram.claimLastMessage(320)));
        sync(telegram, newest(10));
        assertThat(archivedIds()).contains(320L << 20);
    }

    @Test
    void aPeriodThatBeginsAfterTheLastMessageFetchesNothingOld() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        var window = new HistoryWindow(Optional.of(FakeTelegram.date(305)), Optional.empty(), OptionalLong.empty());
        assertThat(sync(telegram, window).stored()).isZero();
        telegram.claimLastMessage(300);
        ids(301, 320).forEach(telegram::post);
        telegram.next(FakeTelegram.after(() -> telegram.claimLastMessage(320)));
        sync(telegram, window);
        assertThat(archivedIds()).contains(320L << 20, 305L << 20).allMatch(id -> id > 300L << 20);
    }

    @Test
    void theLastMessageIsAskedForIfTdlibDoesNotKnowIt() {
        var telegram = FakeTelegram.withMessages(ids(1, 300));
        telegram.claimLastMessage(0);
        telegram.next(FakeTelegram.empty());
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
    }

    @Test
    void aLimitAboveTheNumberOfMessagesFetchesThemAll() {
        var telegram = FakeTelegram.withMessages(ids(5, 130));
        telegram.next(page -> first(page, 1), FakeTelegram.right(), FakeTelegram.empty());
        sync(telegram, newest(1_000));
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(scanned()).containsExactly(new IdRange(1, 130L << 20));
    }

    @Test
    void aLimitWithinAPeriodStopsAtItsBeginning() {
        var telegram = FakeTelegram.withMessages(ids(1, 5_000));
        var window = new HistoryWindow(
                Optional.of(FakeTelegram.date(3_000)), Optional.of(FakeTelegram.date(3_050)), OptionalLong.of(500));
        sync(telegram, window);
        assertThat(telegram.historyRequests()).hasSize(1);
        assertThat(archivedIds()).contains(3_000L << 20, 3_049L << 20);
    }

    @Test
    void aWholeScanAfterALimitAsksOnlyForTheRest() {
        var telegram = FakeTelegram.withMessages(ids(1, 1_000));
        sync(telegram, newest(500));
        telegram.forgetRequests();
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(telegram.historyRequests()).hasSizeLessThanOrEqualTo(7);
        assertThat(scanned()).containsExactly(new IdRange(1, 1_000L << 20));
    }

    @Test
    void slowAnswersAreHiddenByReadingFourRangesAtOnceWithHardlyMoreRequests() {
        var telegram = FakeTelegram.withMessages(ids(1, 9_800)).answeringThrough(SLOW);
        sync(telegram, HistoryWindow.ALL);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(telegram.mostTogether()).isEqualTo(4);
        assertThat(telegram.historyRequests()).hasSizeBetween(100, 105);
        assertThat(scanned()).containsExactly(new IdRange(1, 9_800L << 20));
    }

    @Test
    void quickAnswersAreReadTwoAtATime() {
        var telegram = FakeTelegram.withMessages(ids(1, 9_800)).answeringThrough(SOON);
        var stopped = Clock.fixed(FakeTelegram.EPOCH, ZoneOffset.UTC);
        new HistorySync(telegram, archive, MAX_WAIT, stopped, slept::add)
                .sync(CHAT, HistoryWindow.ALL, SyncListener.NONE);
        assertThat(telegram.mostTogether()).isEqualTo(2);
        assertThat(telegram.historyRequests()).hasSizeBetween(100, 105);
    }

    @Test
    void aFloodWaitEndsReadingSeveralRangesAtOnce() {
        var telegram = FakeTelegram.withMessages(ids(1, 4_000)).answeringThrough(SLOW);
        telegram.next(Collections.nCopies(12, FakeTelegram.right()).toArray(FakeTelegram.Mood[]::new));
        var together = new ArrayList<Integer>();
        telegram.next(FakeTelegram.failing(floodWait(2)));
        new HistorySync(telegram, archive, MAX_WAIT, Clock.systemUTC(), pause -> together.add(telegram.mostTogether()))
                .sync(CHAT, HistoryWindow.ALL, SyncListener.NONE);
        assertThat(archivedIds()).isEqualTo(telegram.serverMessageIds());
        assertThat(together).first().satisfies(before -> assertThat(before).isGreaterThan(1));
        assertThat(telegram.mostTogether()).isEqualTo(1);
    }

    private SyncResult sync(FakeTelegram telegram, HistoryWindow window) {
        return new HistorySync(telegram, archive, MAX_WAIT, Clock.systemUTC(), slept::add)
                .sync(CHAT, window, new SyncListener() {
                    @Override
                    public void stored(SyncProgress now) {
                        progress.add(now);
                    }

                    @Override
                    public void waiting(Duration left) {
                        countdown.add(left);
                    }
                });
    }

    private List<Long> archivedIds() {
        try (var stream = archive.messages().stream(CHAT, MessageSelection.ALL)) {
            return stream.map(ArchivedMessage::id).toList();
        }
    }

    private List<IdRange> scanned() {
        return archive.messages().scanned(CHAT).ranges();
    }

    private static SyncResult stored(long messages) {
        return new SyncResult(CHAT, messages, List.of(), 0, 0, Set.of());
    }

    private static HistoryWindow newest(long count) {
        return new HistoryWindow(Optional.empty(), Optional.empty(), OptionalLong.of(count));
    }

    private static List<Integer> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static <T> List<T> last(List<T> page, int count) {
        return page.subList(Math.max(0, page.size() - count), page.size());
    }

    private static <T> List<T> first(List<T> page, int count) {
        return page.subList(0, Math.min(page.size(), count));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static TdException floodWait(int seconds) {
        return new TdException(
                TdException.Kind.RATE_LIMITED, 429, "retry after", Optional.of(seconds(seconds)), "wait " + seconds);
    }
}
