package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an export reads besides plain history, through the real TDLib: topics, searches, threads, old parts, folders. */
class ReadingIT {
    private static final long LOUNGE = -1_001_500_000_001L;
    private static final long FORUM = -1_001_500_000_003L;
    private static final long NEWS = -1_001_500_000_010L;
    private static final long DISCUSSION = -1_001_500_000_011L;
    private static final long ROBIN = 2_200_000_001L;
    private static final long ANNA = 2_200_000_011L;
    private static final long BEN = 2_200_000_012L;
    private static final long GONE = 2_200_000_099L;
    private static final int BICYCLES = 3;

    @TempDir
    static Path folder;

    private static OfflineTelegram telegram;
    private static TelegramUser robin;

    @BeforeAll
    static void robinLogsInAndSeesTheChats() throws Exception {
        telegram = new OfflineTelegram(folder, StoryWorld.create(StoryWorld.DEFAULT_SEED));
        robin = telegram.logsIn();
        robin.asks("getChats", "chat_list", Ask.object("chatListMain"), "limit", 100);
    }

    @AfterAll
    static void end() throws IOException {
        robin.close();
        telegram.close();
    }

    @Test
    void aForumListsItsTopics() throws Exception {
        var topics = robin.asks("getForumTopics", "chat_id", FORUM, "query", "", "limit", 100);

        assertThat(topics.path("topics"))
                .extracting(topic -> topic.at("/info/forum_topic_id").asInt())
                .contains(1, BICYCLES)
                .hasSize(topics.path("total_count").asInt());
    }

    @Test
    void topicsAreFoundByNameAndPagedThrough() throws Exception {
        var found = robin.asks("getForumTopics", "chat_id", FORUM, "query", "bicy", "limit", 100);
        assertThat(found.path("topics"))
                .extracting(topic -> topic.at("/info/forum_topic_id").asInt())
                .containsExactly(BICYCLES);

        var ids = new ArrayList<Integer>();
        var page = robin.asks("getForumTopics", "chat_id", FORUM, "query", "", "limit", 1);
        while (!page.path("topics").isEmpty()) {
            page.path("topics")
                    .forEach(topic -> ids.add(topic.at("/info/forum_topic_id").asInt()));
            page = robin.asks(
                    "getForumTopics",
                    "chat_id",
                    FORUM,
                    "query",
                    "",
                    "offset_date",
                    page.path("next_offset_date").asInt(),
                    "offset_message_id",
                    page.path("next_offset_message_id").asLong(),
                    "offset_forum_topic_id",
                    page.path("next_offset_forum_topic_id").asInt(),
                    "limit",
                    1);
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(page.path("total_count").asInt());
    }

    @Test
    void oneTopicIsReadByItsId() throws Exception {
        var topic = robin.asks("getForumTopic", "chat_id", FORUM, "forum_topic_id", BICYCLES);

        assertThat(topic.at("/info/name").asText()).startsWith("Bicycles");
        assertThatThrownBy(() -> robin.asks("getForumTopic", "chat_id", FORUM, "forum_topic_id", 9999))
                .hasRootCauseMessage("Not found, or not visible to this account (Not Found).");
    }

    @Test
    void aTopicHasItsOwnHistoryInBothDirections() throws Exception {
        var newestFirst = topicHistory(0, 0);
        var oldestFirst = topicHistory(1L << 20, -99);

        assertThat(ids(newestFirst)).hasSizeGreaterThanOrEqualTo(5).isEqualTo(ids(oldestFirst));
        assertThat(newestFirst.path("messages"))
                .allSatisfy(message -> assertThat(
                                message.at("/topic_id/forum_topic_id").asInt())
                        .isEqualTo(BICYCLES));
    }

    @Test
    void everyMessageOfAForumKnowsItsTopic() throws Exception {
        var history = robin.asks(
                "getChatHistory", "chat_id", FORUM, "from_message_id", 1L << 20, "offset", -99, "limit", 100);

        assertThat(history.path("messages"))
                .allSatisfy(message -> assertThat(
                                message.at("/topic_id/forum_topic_id").asInt())
                        .isPositive());
    }

    @ParameterizedTest
    @CsvSource({
        "Photo, messagePhoto",
        "Video, messageVideo",
        "Document, messageDocument",
        "Audio, messageAudio",
        "Animation, messageAnimation",
        "VoiceNote, messageVoiceNote",
        "VideoNote, messageVideoNote",
        "VoiceAndVideoNote, messageVoiceNote messageVideoNote",
        "PhotoAndVideo, messagePhoto messageVideo",
        "Poll, messagePoll",
        "ChatPhoto, messageChatChangePhoto",
        "Pinned, messageText",
        "Url, messageText"
    })
    void aFilterFindsItsKindOfContentAndCountsIt(String filter, String contents) throws Exception {
        var wanted = List.of(contents.split(" "));
        var all = new ArrayList<JsonNode>();
        var page = search("", filter, 0);
        int total = page.path("total_count").asInt();
        while (!page.path("messages").isEmpty()) {
            page.path("messages").forEach(all::add);
            page = search("", filter, page.path("next_from_message_id").asLong());
        }

        assertThat(all)
                .hasSize(total)
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(wanted).contains(message.at("/content/@type").asText()));
        assertThat(count(filter)).isEqualTo(total);
        assertThat(all).hasSize((int) everything(LOUNGE).stream()
                .filter(message -> wanted.contains(message.at("/content/@type").asText()))
                .filter(message ->
                        !filter.equals("Pinned") || message.path("is_pinned").asBoolean())
                .filter(message -> !filter.equals("Url") || message.toString().contains("Url\""))
                .count());
    }

    @Test
    void unreadThingsCanBeAskedForAndThereAreNone() throws Exception {
        for (var filter : List.of("UnreadMention", "UnreadReaction", "UnreadPollVote")) {
            assertThat(search("", filter, 0).path("total_count").asInt()).isZero();
        }
    }

    @Test
    void mentionsAreThoseOfTheReader() throws Exception {
        var kitchen = robin.asks(
                "searchChatMessages",
                "chat_id",
                DISCUSSION,
                "query",
                "",
                "limit",
                100,
                "filter",
                Ask.object("searchMessagesFilterMention"));

        assertThat(kitchen.path("messages"))
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(message.at("/content/text/text").asText()).contains("@robin_hale"));
    }

    @Test
    void aSearchIsForWordsAndForASenderAndForBoth() throws Exception {
        var words = search("soup", "Empty", 0);
        var bens = robin.asks(
                "searchChatMessages",
                "chat_id",
                LOUNGE,
                "query",
                "soup",
                "sender_id",
                Ask.object("messageSenderUser", "user_id", BEN),
                "limit",
                100,
                "filter",
                Ask.object("searchMessagesFilterEmpty"));

        assertThat(words.path("total_count").asInt())
                .isGreaterThan(bens.path("total_count").asInt());
        assertThat(bens.path("messages"))
                .hasSize(bens.path("total_count").asInt())
                .allSatisfy(message -> {
                    assertThat(message.at("/sender_id/user_id").asLong()).isEqualTo(BEN);
                    assertThat(message.at("/content/text/text").asText()).containsIgnoringCase("soup");
                });
    }

    @Test
    void aTopicIsSearchedAndListedByItself() throws Exception {
        var topic = Ask.object("messageTopicForum", "forum_topic_id", BICYCLES);
        var words = robin.asks("searchChatMessages", "chat_id", FORUM, "topic_id", topic, "query", "chain", "limit", 9);
        var all = robin.asks("searchChatMessages", "chat_id", FORUM, "topic_id", topic, "query", "", "limit", 100);

        assertThat(words.path("total_count").asInt()).isEqualTo(1);
        assertThat(ids(all)).isEqualTo(ids(topicHistory(0, 0)));
    }

    @Test
    void theMessageBeforeADateIsFoundInEveryKindOfChat() throws Exception {
        int date = 1_746_443_290;
        for (long chat : List.of(LOUNGE, ANNA, -4_100_000_001L)) {
            var message = robin.asks("getChatMessageByDate", "chat_id", chat, "date", date);
            assertThat(message.path("date").asInt()).isLessThanOrEqualTo(date);
        }
        assertThatThrownBy(() -> robin.asks("getChatMessageByDate", "chat_id", LOUNGE, "date", 1_000_000_000))
                .hasRootCauseMessage("Not found, or not visible to this account (Not Found).");
    }

    @Test
    void commentsOfAPostAreReadFromTheLinkedGroup() throws Exception {
        var linked = robin.asks("getSupergroupFullInfo", "supergroup_id", 1_500_000_010L);
        assertThat(linked.path("linked_chat_id").asLong()).isEqualTo(DISCUSSION);

        for (var post : commented()) {
            long id = post.path("id").asLong();
            var thread = robin.asks("getMessageThread", "chat_id", NEWS, "message_id", id);
            var comments = robin.asks(
                    "getMessageThreadHistory",
                    "chat_id",
                    NEWS,
                    "message_id",
                    id,
                    "from_message_id",
                    0,
                    "offset",
                    0,
                    "limit",
                    100);

            assertThat(thread.path("chat_id").asLong()).isEqualTo(DISCUSSION);
            assertThat(comments.path("messages"))
                    .isNotEmpty()
                    .hasSize(post.at("/interaction_info/reply_info/reply_count").asInt())
                    .hasSize(thread.at("/reply_info/reply_count").asInt())
                    .allSatisfy(comment -> {
                        assertThat(comment.path("chat_id").asLong()).isEqualTo(DISCUSSION);
                        assertThat(comment.at("/topic_id/message_thread_id").asLong())
                                .isEqualTo(thread.path("message_thread_id").asLong());
                    });
        }
    }

    @Test
    void theCopyOfAPostInTheGroupLeadsBackToThePost() throws Exception {
        var group = robin.asks(
                "getChatHistory", "chat_id", DISCUSSION, "from_message_id", 1L << 20, "offset", -99, "limit", 100);
        var sources = StreamSupport.stream(group.path("messages").spliterator(), false)
                .map(message -> message.at("/forward_info/source"))
                .filter(JsonNode::isObject)
                .toList();

        assertThat(sources)
                .extracting(
                        source -> source.path("chat_id").asLong(),
                        source -> source.path("message_id").asLong())
                .containsExactlyInAnyOrderElementsOf(commented().stream()
                        .map(post -> tuple(NEWS, post.path("id").asLong()))
                        .toList());
    }

    @Test
    void aSupergroupLeadsToTheBasicGroupThatItWas() throws Exception {
        var full = robin.asks("getSupergroupFullInfo", "supergroup_id", 1_500_000_002L);
        long old = full.path("upgraded_from_basic_group_id").asLong();
        var chat = robin.asks("createBasicGroupChat", "basic_group_id", old, "force", false);
        var messages = everything(chat.path("id").asLong());

        assertThat(messages).hasSizeGreaterThan(20);
        assertThat(messages.get(0).at("/content/@type").asText()).isEqualTo("messageChatUpgradeTo");
        assertThat(messages.get(0).path("id").asLong())
                .isEqualTo(full.path("upgraded_from_max_message_id").asLong());
        assertThat(messages.get(messages.size() - 1).at("/content/@type").asText())
                .isEqualTo("messageBasicGroupChatCreate");
    }

    @Test
    void foldersListTheirChats() throws Exception {
        assertThat(folder(2)).contains(LOUNGE, ANNA);
        assertThat(folder(3)).contains(FORUM, -4_100_000_001L).doesNotContain(LOUNGE);
        assertThat(folder(4)).contains(NEWS).doesNotContain(ANNA, LOUNGE);
        var folders = robin.updates().stream()
                .map(update -> update.toString())
                .filter(update -> update.contains("pdateChatFolders"))
                .reduce((first, last) -> last);
        assertThat(folders).hasValueSatisfying(update -> assertThat(update).contains("Friends", "Work", "News & bots"));
    }

    @Test
    void aChatStaysInTheArchiveWhenMoreIsKnownOfIt() throws Exception {
        robin.asks("getChats", "chat_list", Ask.object("chatListArchive"), "limit", 100);
        robin.asks("getUserFullInfo", "user_id", GONE);

        var archived = robin.asks("getChats", "chat_list", Ask.object("chatListArchive"), "limit", 100);

        assertThat(archived.path("chat_ids")).extracting(JsonNode::asLong).containsExactly(GONE);
    }

    @Test
    void savedMessagesArePartedByWhereTheyWereSavedFrom() throws Exception {
        robin.asks("createPrivateChat", "user_id", ROBIN, "force", false);
        robin.asks("loadSavedMessagesTopics", "limit", 100);
        var all = robin.asks(
                "getChatHistory", "chat_id", ROBIN, "from_message_id", 1L << 20, "offset", -99, "limit", 100);
        var fromAnna = robin.asks("getSavedMessagesTopicHistory", "saved_messages_topic_id", ANNA, "limit", 100);
        var own = robin.asks("getSavedMessagesTopicHistory", "saved_messages_topic_id", ROBIN, "limit", 100);
        var found = robin.asks(
                "searchChatMessages",
                "chat_id",
                ROBIN,
                "topic_id",
                Ask.object("messageTopicSavedMessages", "saved_messages_topic_id", ROBIN),
                "query",
                "",
                "limit",
                100);

        assertThat(fromAnna.path("messages")).isNotEmpty();
        assertThat(ids(own)).isEqualTo(ids(found)).hasSizeLessThan(ids(all).size());
        assertThat(ids(all)).containsAll(ids(own)).containsAll(ids(fromAnna));
    }

    @Test
    void reactionsAreListedWithTheirDates() throws Exception {
        var welcome =
                search("Welcome to the Lounge", "Empty", 0).at("/messages/0/id").asLong();
        var reactions = robin.asks("getMessageAddedReactions", "chat_id", LOUNGE, "message_id", welcome, "limit", 100);

        assertThat(reactions.path("total_count").asInt()).isEqualTo(3);
        assertThat(reactions.path("reactions"))
                .hasSize(3)
                .allSatisfy(
                        reaction -> assertThat(reaction.path("date").asInt()).isPositive());
    }

    private static ObjectNode topicHistory(long from, int offset) throws InterruptedException {
        return robin.asks(
                "getForumTopicHistory",
                "chat_id",
                FORUM,
                "forum_topic_id",
                BICYCLES,
                "from_message_id",
                from,
                "offset",
                offset,
                "limit",
                100);
    }

    private static ObjectNode search(String query, String filter, long from) throws InterruptedException {
        return robin.asks(
                "searchChatMessages",
                "chat_id",
                LOUNGE,
                "query",
                query,
                "from_message_id",
                from,
                "limit",
                100,
                "filter",
                Ask.object("searchMessagesFilter" + filter));
    }

    private static int count(String filter) throws InterruptedException {
        return robin.asks(
                        "getChatMessageCount", "chat_id", LOUNGE, "filter", Ask.object("searchMessagesFilter" + filter))
                .path("count")
                .asInt();
    }

    private static List<JsonNode> everything(long chat) throws InterruptedException {
        var all = new ArrayList<JsonNode>();
        long from = 0;
        while (true) {
            var page = robin.asks("getChatHistory", "chat_id", chat, "from_message_id", from, "offset", 0, "limit", 100)
                    .path("messages");
            if (page.isEmpty()) {
                return all;
            }
            page.forEach(all::add);
            from = all.get(all.size() - 1).path("id").asLong();
        }
    }

    private static List<JsonNode> commented() throws InterruptedException {
        var news =
                robin.asks("getChatHistory", "chat_id", NEWS, "from_message_id", 1L << 20, "offset", -99, "limit", 100);
        return StreamSupport.stream(news.path("messages").spliterator(), false)
                .filter(post ->
                        post.at("/interaction_info/reply_info/reply_count").asInt() > 0)
                .toList();
    }

    private static List<Long> folder(int id) throws InterruptedException {
        var chats =
                robin.asks("getChats", "chat_list", Ask.object("chatListFolder", "chat_folder_id", id), "limit", 100);
        var ids = new ArrayList<Long>();
        chats.path("chat_ids").forEach(chat -> ids.add(chat.asLong()));
        return ids;
    }

    private static List<Long> ids(JsonNode messages) {
        var ids = new ArrayList<Long>();
        messages.path("messages").forEach(message -> ids.add(message.path("id").asLong()));
        return ids;
    }
}
