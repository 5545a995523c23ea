package dev.userbot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.ContentKind;
import dev.userbot.archive.MessageFilter;
import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.sandbox.OfflineTelegram;
import dev.userbot.sandbox.TelegramUser;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.ChatList.ChatListMain;
import dev.userbot.td.api.CreateBasicGroupChat;
import dev.userbot.td.api.GetChats;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched through the real TDLib from the offline Telegram, and at what cost. */
class HistoryIT {
    private static final long LOUNGE = -1_001_500_000_001L;
    private static final long ATTIC = -1_001_500_000_002L;
    private static final long OLD_ATTIC = -4_100_000_002L;
    private static final long FORUM = -1_001_500_000_003L;
    private static final long NEWS = -1_001_500_000_010L;
    private static final long DISCUSSION = -1_001_500_000_011L;
    private static final long BEN = 2_200_000_012L;
    private static final int BICYCLES = 3;
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path folder;

    private OfflineTelegram telegram;
    private TelegramUser robin;
    private Archive archive;

    @BeforeEach
    void robinLogsInAndSeesTheChats() throws IOException {
        telegram = new OfflineTelegram(folder, StoryWorld.create(StoryWorld.DEFAULT_SEED));
        archive = Archive.open(folder.resolve("archive.db"));
        robin = telegram.logsIn();
        robin.client().call(new GetChats(Optional.of(new ChatListMain()), 100));
        telegram.sandbox().requests().clear();
    }

    @AfterEach
    void end() throws IOException {
        robin.close();
        archive.close();
        telegram.close();
    }

    /** The program ends and is started again later, with TDLib's database as it was. */
    private void whileAway(Runnable events) {
        robin.close();
        events.run();
        robin = telegram.user("first");
        robin.reaches(AuthorizationState.AuthorizationStateReady.class);
        telegram.sandbox().requests().clear();
    }

    @Test
    void aPeriodThatIsReadAgainShowsWhatHappenedInIt() {
        sync(HistoryRequest.of(LOUNGE));
        var lounge = LiveChat.of(telegram.world(), PeerId.channel(1_500_000_001L));
        var last = newest(LOUNGE, 40).stream()
                .filter(message -> ContentKind.of(message.message().content()) == ContentKind.TEXT)
                .mapToInt(HistoryIT::serverId)
                .toArray();
        whileAway(() -> {
            lounge.edits(last[0], Text.text("Not what it was"), NOW);
            lounge.reacts(last[1], "👍", NOW, PeerId.user(BEN));
            lounge.deletes(last[2], last[3]);
        });
        var request = HistoryRequest.of(LOUNGE)
                .withRereading(new Rereading.Since(find(LOUNGE, last[0]).date()));

        var result = sync(request);

        assertThat(result.deleted()).isEqualTo(2);
        assertThat(result.changed()).isEqualTo(2);
        assertThat(find(LOUNGE, last[0]).json()).contains("Not what it was");
        assertThat(archive.messages().versions(LOUNGE, (long) last[0] << 20)).hasSize(1);
        assertThat(find(LOUNGE, last[1]).json()).contains("messageReactions");
        assertThat(find(LOUNGE, last[2]).deleted()).isPresent();
        assertThat(find(LOUNGE, last[3]).deleted()).isPresent();
        assertThat(archive.messages().span(LOUNGE, MessageSelection.ALL).count())
                .as("nothing is dropped")
                .isEqualTo(1_385);
        var again = sync(request);
        assertThat(again.deleted()).isZero();
        assertThat(again.changed()).isZero();
    }

    @Test
    void everythingIsReadAgainOnDemandAlsoAfterTheRunWasEnded() {
        sync(HistoryRequest.of(LOUNGE));
        var lounge = LiveChat.of(telegram.world(), PeerId.channel(1_500_000_001L));
        whileAway(() -> lounge.deletes(serverId(newest(LOUNGE, 1_300).get(0))));
        var everything = HistoryRequest.of(LOUNGE).withRereading(new Rereading.Everything());

        assertThatThrownBy(() -> sync(everything, interruptedAfter(5)))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.INTERRUPTED));
        assertThat(archive.messages().span(LOUNGE, MessageSelection.ALL).count())
                .isEqualTo(1_385);
        var rest = sync(everything);

        assertThat(rest.stored()).isLessThan(1_000);
        assertThat(all(LOUNGE))
                .filteredOn(message -> message.deleted().isPresent())
                .hasSize(1);
    }

    /** Stops like Ctrl-C after so many pages. */
    private static SyncListener interruptedAfter(int pages) {
        return new SyncListener() {
            private int left = pages;

            @Override
            public void stored(SyncProgress progress) {
                if (--left == 0) {
                    throw new UserbotException(Failure.INTERRUPTED, "Interrupted.");
                }
            }
        };
    }

    @Test
    void theTopicsOfAForumAreKnownAfterEverySync() {
        sync(HistoryRequest.of(FORUM));
        assertThat(archive.topics().all(FORUM))
                .hasSizeGreaterThanOrEqualTo(3)
                .anySatisfy(topic -> assertThat(topic.name()).startsWith("Bicycles"));
    }

    @Test
    void oneTopicIsReadWithoutTheOthersAndCompletedByTheWholeLater() {
        var bicycles = HistoryRequest.of(FORUM).withTopic(BICYCLES);
        sync(bicycles);
        var inTopic = archive.messages().span(FORUM, bicycles.selection()).count();
        assertThat(inTopic).isGreaterThanOrEqualTo(5);
        assertThat(archive.messages().span(FORUM, MessageSelection.ALL).count()).isEqualTo(inTopic);
        assertThat(archive.messages().scanned(FORUM).ranges()).isEmpty();
        telegram.sandbox().requests().clear();
        assertThat(sync(bicycles).stored()).as("nothing new").isZero();

        sync(HistoryRequest.of(FORUM));

        assertThat(archive.messages().span(FORUM, bicycles.selection()).count()).isEqualTo(inTopic);
        assertThat(archive.messages().span(FORUM, MessageSelection.ALL).count()).isGreaterThan(inTopic);
    }

    @Test
    void aTopicThatIsReadAgainLosesNothingOfTheOthers() {
        sync(HistoryRequest.of(FORUM));
        var forum = LiveChat.of(telegram.world(), PeerId.channel(1_500_000_003L));
        var bicycles = HistoryRequest.of(FORUM).withTopic(BICYCLES);
        var last = select(FORUM, bicycles.selection());
        whileAway(() -> forum.deletes(serverId(last.get(last.size() - 1))));

        var result = sync(bicycles.withRereading(new Rereading.Since(Instant.EPOCH.plusSeconds(86_400))));

        assertThat(result.deleted()).isEqualTo(1);
        assertThat(all(FORUM))
                .filteredOn(message -> message.deleted().isPresent())
                .hasSize(1);
    }

    @Test
    void theMessagesOfOnePersonCostAFewRequests() {
        var bens = HistoryRequest.of(LOUNGE).withFilter(MessageFilter.NONE.withSender(new MessageSenderUser(BEN)));
        var estimate = history().estimate(bens);
        telegram.sandbox().requests().clear();

        var result = sync(bens);

        assertThat(telegram.sandbox().requests().count("messages.getHistory")).isZero();
        assertThat(telegram.sandbox().requests().count("messages.search")).isLessThanOrEqualTo(5);
        assertThat(estimate.messages()).isEqualTo(result.stored());
        assertThat(estimate.accuracy()).isEqualTo(HistoryEstimate.Accuracy.EXACT);
        var found = select(LOUNGE, bens.selection()).stream()
                .map(ArchivedMessage::id)
                .toList();
        sync(HistoryRequest.of(LOUNGE));
        assertThat(select(LOUNGE, bens.selection()).stream().map(ArchivedMessage::id))
                .as("the same as those of the whole history")
                .containsExactlyElementsOf(found);
    }

    @Test
    void someKindsAreFoundByTelegram() {
        var wanted = HistoryRequest.of(LOUNGE)
                .withFilter(MessageFilter.NONE.withKinds(Set.of(ContentKind.PHOTO, ContentKind.VOICE)));
        sync(wanted);
        var found = select(LOUNGE, wanted.selection()).stream()
                .map(ArchivedMessage::id)
                .toList();
        assertThat(telegram.sandbox().requests().count("messages.getHistory")).isZero();
        assertThat(found).isNotEmpty();
        sync(HistoryRequest.of(LOUNGE));
        assertThat(select(LOUNGE, wanted.selection()))
                .as("no search finds what destroys itself")
                .filteredOn(message -> !message.json().contains("messageExpired"))
                .extracting(ArchivedMessage::id)
                .containsExactlyElementsOf(found);
    }

    @Test
    void commentsAreReadWithTheirPosts() {
        var news = HistoryRequest.of(NEWS);
        sync(news);

        var result = history().syncComments(news, SyncListener.NONE);

        assertThat(result.chatId()).isEqualTo(DISCUSSION);
        assertThat(result.inaccessible()).isEmpty();
        assertThat(all(NEWS).stream().filter(post -> replies(post) > 0).toList())
                .isNotEmpty()
                .allSatisfy(post -> {
                    try (var comments = archive.messages().comments(NEWS, post.id(), DISCUSSION)) {
                        assertThat(comments.toList()).hasSize(replies(post));
                    }
                });
    }

    private static int replies(ArchivedMessage post) {
        return post.message()
                .interactionInfo()
                .flatMap(info -> info.replyInfo())
                .map(info -> info.replyCount())
                .orElse(0);
    }

    @Test
    void aChatWithoutCommentsIsAPartialResultAndNoFailure() {
        sync(HistoryRequest.of(LOUNGE).withWindow(newest(5)));
        var result = history().syncComments(HistoryRequest.of(LOUNGE).withWindow(newest(5)), SyncListener.NONE);
        assertThat(result.inaccessible()).containsExactly(ChatPart.COMMENTS);
        assertThat(result.chatId()).isEqualTo(LOUNGE);
    }

    @Test
    void anUpgradedGroupIsReadWithItsOldPart() {
        var result = sync(HistoryRequest.of(ATTIC));
        assertThat(result.chatId()).isEqualTo(ATTIC);
        assertThat(archive.chats().oldPart(ATTIC)).contains(OLD_ATTIC);
        assertThat(all(OLD_ATTIC)).isNotEmpty();
        assertThat(result.stored()).isEqualTo(all(ATTIC).size() + all(OLD_ATTIC).size());
    }

    @Test
    void theOldGroupLeadsToTheNewOne() {
        robin.client().call(new CreateBasicGroupChat(-OLD_ATTIC, false));
        var result = sync(HistoryRequest.of(OLD_ATTIC));
        assertThat(result.chatId()).isEqualTo(ATTIC);
        assertThat(all(ATTIC)).isNotEmpty();
        assertThat(all(OLD_ATTIC)).isNotEmpty();
    }

    @Test
    void aLimitIsFilledFromTheOldPartOnlyIfTheNewOneIsTooShort() {
        sync(HistoryRequest.of(ATTIC).withWindow(newest(2)));
        assertThat(all(OLD_ATTIC)).isEmpty();
        sync(HistoryRequest.of(ATTIC).withWindow(newest(all(ATTIC).size() + 1_000)));
        assertThat(all(OLD_ATTIC)).isNotEmpty();
    }

    @Test
    void anEstimateIsNearTheTruthAndCostsLittle() {
        var estimate = history().estimate(HistoryRequest.of(LOUNGE));
        assertThat(telegram.sandbox().requests().count("messages.getHistory")).isLessThanOrEqualTo(8);
        assertThat(archive.chats().find(LOUNGE)).isEmpty();
        assertThat(estimate.messages()).isBetween(1_300L, 1_450L);
        assertThat(estimate.requests()).isBetween(14L, 17L);
        sync(HistoryRequest.of(LOUNGE));
        assertThat(history().estimate(HistoryRequest.of(LOUNGE)).messages()).isZero();
    }

    @Test
    void theChatsOfAFolderAreFoundByItsName() {
        var directory = new ChatDirectory(robin.client());
        assertThat(directory.folder("friends")).extracting(Chat::title).contains("The Lounge");
        assertThatThrownBy(() -> directory.folder("Family")).hasMessageContaining("Friends");
    }

    private SyncResult sync(HistoryRequest request) {
        return sync(request, SyncListener.NONE);
    }

    private SyncResult sync(HistoryRequest request, SyncListener listener) {
        return history().sync(request, listener);
    }

    private HistorySync history() {
        return new HistorySync(robin.client(), archive, Duration.ofMinutes(1), Clock.systemUTC(), Sleeper.REAL);
    }

    private static HistoryWindow newest(long count) {
        return new HistoryWindow(Optional.empty(), Optional.empty(), OptionalLong.of(count));
    }

    private ArchivedMessage find(long chatId, int serverId) {
        return archive.messages().find(chatId, (long) serverId << 20).orElseThrow();
    }

    private List<ArchivedMessage> newest(long chatId, int count) {
        return select(chatId, MessageSelection.ALL.withNewest(OptionalLong.of(count)));
    }

    private List<ArchivedMessage> all(long chatId) {
        return select(chatId, MessageSelection.ALL);
    }

    private List<ArchivedMessage> select(long chatId, MessageSelection selection) {
        try (var messages = archive.messages().stream(chatId, selection)) {
            return messages.toList();
        }
    }

    private static int serverId(ArchivedMessage message) {
        return (int) (message.id() >> 20);
    }
}
