package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.TdJson;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFilterTest {
    @ParameterizedTest
    @CsvSource({
        "ПРИВЕТ, привет всем",
        "straße, STRASSE",
        "STRASSE, die straße",
        "ΟΔΟΣ, οδος",
        "cafe\u0301, Café",
        "ﬁle, FILE",
        "'b c', a b c",
        "ЁЛ, ёлка"
    })
    void theCaseAndTheEncodingOfATextDoNotMatter(String wanted, String text) {
        assertThat(MessageFilter.NONE.withText(wanted).accepts(message(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"привет, приве т", "cafe, Café", "a.c, abc"})
    void otherTextsAreNotAccepted(String wanted, String text) {
        assertThat(MessageFilter.NONE.withText(wanted).accepts(message(text))).isFalse();
    }

    @Test
    void senderAndKindMustFit() {
        var message = message("hello");
        var ofFive = MessageFilter.NONE.withSender(new MessageSenderUser(5));
        assertThat(MessageFilter.NONE.accepts(message)).isTrue();
        assertThat(ofFive.accepts(message)).isTrue();
        assertThat(ofFive.withText("HELL").accepts(message)).isTrue();
        assertThat(MessageFilter.NONE.withSender(new MessageSenderUser(6)).accepts(message))
                .isFalse();
        assertThat(MessageFilter.NONE.withSender(new MessageSenderChat(5)).accepts(message))
                .isFalse();
        assertThat(ofFive.withKinds(Set.of(ContentKind.TEXT, ContentKind.PHOTO)).accepts(message))
                .isTrue();
        assertThat(ofFive.withKinds(Set.of(ContentKind.PHOTO, ContentKind.LINK)).accepts(message))
                .isFalse();
    }

    private static Message message(String text) {
        return TdJson.bind(SampleMessages.text(1, text), Message.class);
    }
}
