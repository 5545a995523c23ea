package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.Unknown;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentKindTest {
    static Stream<Class<?>> classes() {
        return Stream.of(MessageContent.class.getPermittedSubclasses())
                .filter(type -> !Unknown.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassOfTdlibHasAKind(Class<? extends MessageContent> type) {
        assertThat(ContentClasses.kind(type)).isPresent().get().isNotEqualTo(ContentKind.LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "messageText, TEXT",
        "messageExpiredPhoto, PHOTO",
        "messageAnimation, GIF",
        "messageVideoNote, ROUND",
        "messageVenue, LOCATION",
        "messageChatJoinByLink, SERVICE",
        "messageDice, OTHER",
        "messageOfTheFuture, OTHER"
    })
    void aContentIsOfItsKind(String type, ContentKind kind) {
        assertThat(ContentKind.of(content("{\"@type\":\"" + type + "\"}"))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "messageText, text, textEntityTypeUrl, true",
        "messageText, text, textEntityTypeTextUrl, true",
        "messagePhoto, caption, textEntityTypeUrl, true",
        "messageText, text, textEntityTypeBold, false",
        "messageText, text, textEntityTypeMention, false"
    })
    void aLinkIsAKindBesideTheOwnOne(String type, String field, String entity, boolean link) {
        var content = content("{\"@type\":\"" + type + "\",\"" + field
                + "\":{\"@type\":\"formattedText\",\"text\":\"a.example\",\"entities\":[{\"@type\":\"textEntity\","
                + "\"offset\":0,\"length\":9,\"type\":{\"@type\":\"" + entity + "\"}}]}}");
        assertThat(ContentKind.allOf(content)).contains(ContentKind.of(content)).hasSize(link ? 2 : 1);
        assertThat(ContentKind.allOf(content).contains(ContentKind.LINK)).isEqualTo(link);
    }

    private static MessageContent content(String json) {
        ObjectNode tree = TdJson.parse(json);
        return TdJson.bind(tree, MessageContent.class);
    }
}
