package dev.userbot.history;

import static dev.userbot.history.SyncedArchive.everything;
import static dev.userbot.history.SyncedArchive.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.GetMessages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given an archive of a thousand messages, when a part is read again, then it learns what happened in that part. */
class RereadingTest {
    private static final Rereading SINCE_900 = new Rereading.Since(FakeTelegram.date(900));

    @TempDir
    Path folder;

    private final FakeTelegram telegram = FakeTelegram.withMessages(ids(1, 1_000));
    private SyncedArchive synced;

    @BeforeEach
    void everythingIsArchived() {
        synced = new SyncedArchive(folder, telegram);
        synced.sync(everything());
        telegram.forgetRequests();
    }

    @AfterEach
    void closeTheArchive() {
        synced.close();
    }

    @Test
    void editsReactionsAndDeletionsOfThePeriodAreFoundAndCounted() {
        telegram.edit(950, 60);
        telegram.react(960);
        telegram.delete(970);
        telegram.delete(971);
        telegram.edit(100, 60);

        var result = synced.sync(everything().withRereading(SINCE_900));

        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.deleted()).isEqualTo(2);
        assertThat(synced.deletedIds()).containsExactly(970, 971);
        assertThat(synced.ids()).as("nothing is dropped").isEqualTo(ids(1, 1_000));
        assertThat(synced.archive().messages().versions(FakeTelegram.CHAT, 950L << 20))
                .hasSize(1);
        assertThat(json(950)).contains("edited after 60");
        assertThat(json(960)).contains("messageReactions");
        assertThat(json(100)).as("outside the period").doesNotContain("edited");
        assertThat(telegram.historyRequests()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void withoutAWishNothingIsReadAgain() {
        telegram.edit(950, 60);
        telegram.delete(970);
        var result = synced.sync(everything());
        assertThat(result.changed()).isZero();
        assertThat(result.deleted()).isZero();
        assertThat(synced.deletedIds()).isEmpty();
    }

    @Test
    void newMessagesComeInTheSameRun() {
        ids(1_001, 1_005).forEach(telegram::post);
        telegram.delete(999);
        synced.sync(everything().withRereading(SINCE_900));
        assertThat(synced.ids()).isEqualTo(ids(1, 1_005));
        assertThat(synced.deletedIds()).containsExactly(999);
    }

    @Test
    void livingMessagesThatTdlibLeavesOutAreNeverMarked() {
        telegram.next(
                page -> List.of(),
                page -> page.stream()
                        .filter(message -> HistoryPage.id(message) >> 20 < 920)
                        .toList(),
                page -> page.stream()
                        .filter(message -> HistoryPage.id(message) >> 20 == 1_000)
                        .toList());
        var result = synced.sync(everything().withRereading(SINCE_900));
        assertThat(result.deleted()).isZero();
        assertThat(synced.deletedIds()).isEmpty();
    }

    @Test
    void pagesThatStayEmptyMarkNothingButWhatIsGoneByItsId() {
        telegram.delete(950);
        telegram.delete(1_000);
        telegram.claimLastMessage(899);
        telegram.next(Collections.nCopies(20, FakeTelegram.empty()).toArray(FakeTelegram.Mood[]::new));
        synced.sync(everything().withRereading(SINCE_900));
        assertThat(synced.deletedIds()).containsExactly(950, 1_000);
        assertThat(telegram.count(GetMessages.class)).isPositive();
    }

    @Test
    void aMessageThatWasMarkedAndComesAgainLives() {
        telegram.delete(950);
        synced.sync(everything().withRereading(SINCE_900));
        telegram.post(950);
        var result = synced.sync(everything().withRereading(SINCE_900));
        assertThat(synced.deletedIds()).isEmpty();
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.deleted()).isZero();
    }

    @Test
    void onlyWhatTheArchiveHoldsIsReadAgain(@TempDir Path another) {
        var other = FakeTelegram.withMessages(ids(1, 1_000));
        try (var few = new SyncedArchive(another, other)) {
            few.sync(everything().withWindow(SyncedArchive.newest(50)));
            other.forgetRequests();
            few.sync(everything()
                    .withWindow(SyncedArchive.newest(50))
                    .withRereading(new Rereading.Since(FakeTelegram.date(1))));
            assertThat(other.historyRequests()).hasSizeLessThanOrEqualTo(3);
            assertThat(few.ids()).hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void everythingIsReadAgainOnDemand() {
        telegram.edit(5, 10);
        telegram.delete(500);
        telegram.delete(1_000);
        ids(1_001, 1_050).forEach(telegram::post);
        var result = synced.sync(everything().withRereading(new Rereading.Everything()));
        assertThat(result.changed()).isEqualTo(1);
        assertThat(result.deleted()).isEqualTo(2);
        assertThat(synced.deletedIds()).containsExactly(500, 1_000);
        assertThat(synced.ids()).isEqualTo(ids(1, 1_050));
        assertThat(telegram.historyRequests()).hasSizeBetween(11, 14);
    }

    @Test
    void aRunThatReadsEverythingAgainGoesOnWhereItWasEnded() {
        telegram.next(
                FakeTelegram.right(),
                FakeTelegram.right(),
                FakeTelegram.right(),
                FakeTelegram.right(),
                FakeTelegram.right(),
                FakeTelegram.failing(new TdException(
                        TdException.Kind.RATE_LIMITED, 429, "", Optional.of(Duration.ofHours(2)), "wait")));
        var again = everything().withRereading(new Rereading.Everything());
        assertThatThrownBy(() -> synced.sync(again))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.RATE_LIMITED));
        assertThat(synced.ids()).isEqualTo(ids(1, 1_000));
        assertThat(synced.isCompleteUpTo(1_000)).isTrue();
        telegram.forgetRequests();
        synced.sync(again);
        assertThat(telegram.historyRequests()).hasSizeBetween(6, 8);
        telegram.forgetRequests();
        synced.sync(again);
        assertThat(telegram.count(GetChatHistory.class))
                .as("the next one begins anew")
                .isGreaterThan(10);
    }

    private String json(int serverId) {
        return synced.archive()
                .messages()
                .find(FakeTelegram.CHAT, (long) serverId << 20)
                .orElseThrow()
                .json();
    }
}
