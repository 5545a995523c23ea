package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.Unknown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story has everything that can stand in a message: the real TDLib shows it. */
class ContentsIT {
    /** What no server sends to a user's account, with the reason. */
    private static final Map<String, String> NEVER_SENT = Map.of(
            "messageAnimatedEmoji",
                    "made by TDLib of a text, once it has loaded Telegram's own set of animated emoji, which is not here",
            "messagePassportDataReceived", "for bots only",
            "messagePaymentSuccessfulBot", "for bots only",
            "messageWebAppDataReceived", "for bots only");

    @TempDir
    static Path folder;

    private static final Map<String, List<JsonNode>> BY_CONTENT = new TreeMap<>();
    private static final Set<String> TYPES = new TreeSet<>();

    @BeforeAll
    static void robinReadsEverything() throws Exception {
        var world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
        try (var telegram = new OfflineTelegram(folder, world);
                var robin = telegram.logsIn()) {
            for (var chat : chats(robin)) {
                for (var message : history(robin, chat)) {
                    BY_CONTENT
                            .computeIfAbsent(message.at("/content/@type").asText(), first -> new ArrayList<>())
                            .add(message);
                    collectTypes(message);
                }
            }
        }
    }

    @AfterAll
    static void forgetIt() {
        BY_CONTENT.clear();
        TYPES.clear();
    }

    static Stream<String> contents() {
        return Stream.of(MessageContent.class.getPermittedSubclasses())
                .filter(member -> !Unknown.class.isAssignableFrom(member))
                .map(Class::getSimpleName)
                .map(name -> "m" + name.substring(1))
                .filter(name -> !NEVER_SENT.containsKey(name));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyContentIsInSomeMessage(String content) {
        assertThat(BY_CONTENT).containsKey(content);
    }

    @Test
    void whatIsNeverSentIsNotThere() {
        assertThat(BY_CONTENT).doesNotContainKeys(NEVER_SENT.keySet().toArray(String[]::new));
    }

    /** Each row of the mapping to the exported format besides the contents, by the class of TDLib that it is about. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "messageReplyToMessage textQuote messageReplyToStory",
                "messageOriginUser messageOriginHiddenUser messageOriginChat messageOriginChannel",
                "messageImportInfo forwardSource factCheck suggestedPostInfo restrictionInfo",
                "messageSelfDestructTypeTimer",
                "messageTopicForum messageTopicThread messageTopicSavedMessages",
                "reactionTypeEmoji reactionTypeCustomEmoji reactionTypePaid",
                "inlineKeyboardButtonTypeUrl inlineKeyboardButtonTypeLoginUrl inlineKeyboardButtonTypeWebApp",
                "inlineKeyboardButtonTypeCallback inlineKeyboardButtonTypeCallbackWithPassword",
                "inlineKeyboardButtonTypeCallbackGame inlineKeyboardButtonTypeSwitchInline targetChatCurrent",
                "inlineKeyboardButtonTypeBuy inlineKeyboardButtonTypeUser inlineKeyboardButtonTypeCopyText",
                "replyMarkupShowKeyboard replyMarkupForceReply",
                "textEntityTypeMention textEntityTypeHashtag textEntityTypeCashtag textEntityTypeBotCommand",
                "textEntityTypeUrl textEntityTypeEmailAddress textEntityTypePhoneNumber",
                "textEntityTypeBankCardNumber textEntityTypeBold textEntityTypeItalic textEntityTypeUnderline",
                "textEntityTypeStrikethrough textEntityTypeSpoiler textEntityTypeCode textEntityTypePre",
                "textEntityTypePreCode textEntityTypeBlockQuote textEntityTypeExpandableBlockQuote",
                "textEntityTypeTextUrl textEntityTypeMentionName textEntityTypeCustomEmoji",
                "textEntityTypeMediaTimestamp textEntityTypeDateTime",
                "pollTypeRegular pollTypeQuiz pollOption",
                "linkPreviewTypeArticle linkPreviewTypePhoto linkPreviewTypeVideo linkPreviewTypeDocument",
                "paidMediaPhoto paidMediaVideo paidMediaPreview",
                "giveawayPrizePremium giveawayPrizeStars suggestedPostPriceStar suggestedPostPriceTon",
                "callDiscardReasonHungUp callDiscardReasonMissed callDiscardReasonDeclined",
                "botWriteAccessAllowReasonConnectedWebsite botWriteAccessAllowReasonAddedToAttachmentMenu",
                "botWriteAccessAllowReasonAcceptedRequest"
            })
    void everyPartOfAMessageIsInSomeMessage(String types) {
        assertThat(TYPES).contains(types.split(" "));
    }

    private static List<Long> chats(TelegramUser user) throws InterruptedException {
        var chats = new ArrayList<Long>();
        for (var list : List.of("chatListMain", "chatListArchive")) {
            user.asks("getChats", "chat_list", Ask.object(list), "limit", 100)
                    .path("chat_ids")
                    .forEach(chat -> chats.add(chat.asLong()));
        }
        for (var group : List.of(4_100_000_001L, 4_100_000_002L)) {
            user.asks("createBasicGroupChat", "basic_group_id", group, "force", false);
            user.asks("getBasicGroupFullInfo", "basic_group_id", group);
        }
        chats.add(-4_100_000_002L);
        return chats;
    }

    private static List<JsonNode> history(TelegramUser user, long chat) throws InterruptedException {
        var all = new ArrayList<JsonNode>();
        long from = 0;
        while (true) {
            var page = user.asks("getChatHistory", "chat_id", chat, "from_message_id", from, "offset", 0, "limit", 100)
                    .path("messages");
            if (page.isEmpty()) {
                return all;
            }
            page.forEach(all::add);
            from = all.get(all.size() - 1).path("id").asLong();
        }
    }

    /** Every class of TDLib's interface that stands anywhere in a message. */
    private static void collectTypes(JsonNode node) {
        if (node.isObject() && node.has("@type")) {
            TYPES.add(node.path("@type").asText());
        }
        node.forEach(ContentsIT::collectTypes);
    }
}
