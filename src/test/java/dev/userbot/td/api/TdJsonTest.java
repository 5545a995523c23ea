package dev.userbot.td.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TdJsonTest {
    @Test
    void aRequestCarriesTdlibsNames() {
        assertThat(TdJson.text(TdJson.tree(new GetChatHistory(-5, 1 << 20, -99, 100, false))))
                .isEqualTo("{\"@type\":\"getChatHistory\",\"chat_id\":-5,\"from_message_id\":1048576,"
                        + "\"offset\":-99,\"limit\":100,\"only_local\":false}");
    }

    @Test
    void polymorphicArgumentsNameTheirClass() {
        var request = new LoadChats(Optional.of(new ChatList.ChatListArchive()), 100);
        assertThat(TdJson.text(TdJson.tree(request)))
                .isEqualTo("{\"@type\":\"loadChats\",\"chat_list\":{\"@type\":\"chatListArchive\"},\"limit\":100}");
        assertThat(TdJson.text(TdJson.tree(new LoadChats(Optional.empty(), 100))))
                .isEqualTo("{\"@type\":\"loadChats\",\"limit\":100}");
    }

    @Test
    void theAnswerTypeComesFromTheRequest() {
        assertThat(TdJson.answerType(new GetMe())).isEqualTo(User.class);
    }

    @Test
    void aKnownContentIsARecord() {
        var content = TdJson.bind("""
                {"@type":"messageText","text":{"@type":"formattedText","text":"hi",
                 "entities":[{"@type":"textEntity","offset":0,"length":2,"type":{"@type":"textEntityTypeBold"}}]}}""", MessageContent.class);
        assertThat(content)
                .isEqualTo(new MessageContent.MessageText(
                        new FormattedText(
                                "hi", java.util.List.of(new TextEntity(0, 2, new TextEntityType.TextEntityTypeBold()))),
                        Optional.empty()));
    }

    @Test
    void aContentOfANewerTdlibSurvivesWhole() {
        var json = "{\"@type\":\"messageHologram\",\"depth\":3}";
        var content = TdJson.bind(json, MessageContent.class);
        assertThat(content).isInstanceOfSatisfying(MessageContent.UnknownMessageContent.class, unknown -> {
            assertThat(unknown.type()).isEqualTo("messageHologram");
            assertThat(TdJson.text(unknown.json())).isEqualTo(json);
        });
    }

    @Test
    void anUnknownFieldDoesNotDisturb() {
        assertThat(TdJson.bind("{\"@type\":\"textEntityTypeBold\",\"weight\":9}", TextEntityType.class))
                .isEqualTo(new TextEntityType.TextEntityTypeBold());
    }

    @Test
    void flagsKeepTheirIs() {
        var supergroup = TdJson.bind(
                "{\"@type\":\"supergroup\",\"id\":7,\"is_channel\":true,\"is_forum\":true}", Supergroup.class);
        assertThat(supergroup.isChannel()).isTrue();
        assertThat(supergroup.isForum()).isTrue();
        assertThat(TdJson.tree(supergroup).path("is_forum").asBoolean()).isTrue();
    }

    @Test
    void anInt64TravelsAsAString() {
        assertThat(TdJson.bind(
                        "{\"@type\":\"textEntityTypeCustomEmoji\",\"custom_emoji_id\":\"9007199254740993\"}",
                        TextEntityType.class))
                .isEqualTo(new TextEntityType.TextEntityTypeCustomEmoji(9007199254740993L));
    }
}
