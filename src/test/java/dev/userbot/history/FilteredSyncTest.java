package dev.userbot.history;

import static dev.userbot.history.SyncedArchive.everything;
import static dev.userbot.history.SyncedArchive.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.ContentKind;
import dev.userbot.archive.MessageFilter;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.SearchChatMessages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a chat of three thousand messages by three people, when some are wanted, then Telegram finds them if it can. */
class FilteredSyncTest {
    private static final MessageFilter BY_THE_SECOND = MessageFilter.NONE.withSender(new MessageSenderUser(2));

    @TempDir
    Path folder;

    private final FakeTelegram telegram = FakeTelegram.withMessages(ids(1, 3_000));
    private SyncedArchive synced;

    @BeforeEach
    void openTheArchive() {
        synced = new SyncedArchive(folder, telegram);
    }

    @AfterEach
    void closeTheArchive() {
        synced.close();
    }

    @Test
    void theMessagesOfOneSenderAreFoundWithoutReadingTheOthers() {
        var result = synced.sync(everything().withFilter(BY_THE_SECOND));

        assertThat(result.stored()).isEqualTo(1_000);
        assertThat(synced.ids()).isEqualTo(byTheSecond());
        assertThat(telegram.count(SearchChatMessages.class)).isEqualTo(10);
        assertThat(telegram.count(GetChatHistory.class)).isZero();
        assertThat(synced.isCompleteUpTo(1))
                .as("the whole history is not claimed")
                .isFalse();
    }

    @Test
    void aSecondSearchAsksOnlyForWhatIsNew() {
        synced.sync(everything().withFilter(BY_THE_SECOND));
        ids(3_001, 4_000).forEach(telegram::post);
        telegram.forgetRequests();
        synced.sync(everything().withFilter(BY_THE_SECOND));
        assertThat(telegram.count(SearchChatMessages.class)).isBetween(3L, 5L);
        assertThat(synced.ids()).hasSize(1_334);
    }

    @Test
    void aSearchThatWasEndedGoesOnWhereItWas() {
        synced.sync(everything().withFilter(BY_THE_SECOND).withWindow(SyncedArchive.newest(300)));
        assertThat(telegram.count(SearchChatMessages.class)).isEqualTo(3);
        telegram.forgetRequests();
        synced.sync(everything().withFilter(BY_THE_SECOND));
        assertThat(telegram.count(SearchChatMessages.class)).isEqualTo(7);
        assertThat(synced.ids()).isEqualTo(byTheSecond());
    }

    @Test
    void whatTheArchiveHoldsIsNotSearchedFor() {
        synced.sync(everything());
        telegram.forgetRequests();
        synced.sync(everything().withFilter(BY_THE_SECOND));
        assertThat(telegram.count(SearchChatMessages.class)).isZero();
        assertThat(telegram.historyRequests()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theWholeHistoryFollowsASearchWithoutLosingAnything() {
        synced.sync(everything().withFilter(BY_THE_SECOND));
        synced.sync(everything());
        assertThat(synced.ids()).isEqualTo(ids(1, 3_000));
        assertThat(synced.isCompleteUpTo(3_000)).isTrue();
    }

    @Test
    void anyPartOfAWordIsLookedForInTheWholeHistory() {
        telegram.edit(1_234, 30);
        synced.sync(everything().withFilter(MessageFilter.NONE.withText("dited aft")));
        assertThat(telegram.count(SearchChatMessages.class)).isZero();
        assertThat(synced.ids()).isEqualTo(ids(1, 3_000));
        assertThat(synced.read(everything()
                        .withFilter(MessageFilter.NONE.withText("dited aft"))
                        .selection()))
                .hasSize(1);
    }

    @Test
    void aLimitCountsWhatTheFilterLeaves() {
        ids(2_000, 2_009).forEach(id -> telegram.edit(id, 30));
        synced.sync(
                everything().withFilter(MessageFilter.NONE.withText("edited")).withWindow(SyncedArchive.newest(10)));
        assertThat(synced.read(everything()
                        .withFilter(MessageFilter.NONE.withText("edited"))
                        .selection()))
                .hasSize(10);
        assertThat(synced.ids()).as("what is older is left").hasSizeLessThan(1_200);
    }

    @Test
    void kindsThatTelegramHasNoListOfAreLookedForInTheWholeHistory() {
        assertThat(ServerSearch.of(-1, MessageFilter.NONE.withKinds(Set.of(ContentKind.PHOTO, ContentKind.LINK))))
                .extracting(ServerSearch::name)
                .containsExactly("only:photo", "only:link");
        assertThat(ServerSearch.of(-1, MessageFilter.NONE.withKinds(Set.of(ContentKind.PHOTO, ContentKind.STICKER))))
                .isEmpty();
        assertThat(ServerSearch.of(-1, MessageFilter.NONE)).isEmpty();
    }

    @Test
    void anEstimateOfASearchIsTelegramsOwnCount() {
        var estimate = synced.sync().estimate(everything().withFilter(BY_THE_SECOND));
        assertThat(estimate).isEqualTo(new HistoryEstimate(1_000, HistoryEstimate.Accuracy.EXACT, 10));
        assertThat(synced.ids()).isEmpty();
    }

    @Test
    void anEstimateOfAWholeHistoryIsNearTheTruthAndStoresNothing() {
        var estimate = synced.sync().estimate(everything());
        assertThat(estimate.messages()).isBetween(2_900L, 3_100L);
        assertThat(estimate.requests()).isBetween(30L, 33L);
        assertThat(estimate.accuracy()).isEqualTo(HistoryEstimate.Accuracy.ABOUT);
        assertThat(telegram.historyRequests()).hasSizeLessThanOrEqualTo(3);
        assertThat(synced.ids()).isEmpty();
        assertThat(synced.archive().chats().find(FakeTelegram.CHAT)).isEmpty();
    }

    @Test
    void anEstimateOfWhatIsNewIsExact() {
        synced.sync(everything());
        ids(3_001, 3_040).forEach(telegram::post);
        var estimate = synced.sync().estimate(everything());
        assertThat(estimate.messages()).isEqualTo(40);
        assertThat(estimate.accuracy()).isEqualTo(HistoryEstimate.Accuracy.EXACT);
        synced.sync(everything());
        assertThat(synced.sync().estimate(everything()).messages()).isZero();
    }

    @Test
    void anEstimateOfALimitIsTheLimit() {
        var estimate = synced.sync().estimate(everything().withWindow(SyncedArchive.newest(250)));
        assertThat(estimate.messages()).isEqualTo(250);
        assertThat(estimate.requests()).isEqualTo(6);
    }

    private static List<Integer> byTheSecond() {
        return ids(1, 3_000).stream().filter(id -> 1 + id % 3 == 2).toList();
    }
}
