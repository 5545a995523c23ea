package dev.userbot.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatRefTest {
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("@lounge", new ChatRef.Username("lounge")),
                Arguments.of(" @Lounge_2 ", new ChatRef.Username("Lounge_2")),
                Arguments.of("lounge", new ChatRef.Word("lounge")),
                Arguments.of("me", new ChatRef.Me()),
                Arguments.of("123", new ChatRef.Id(123)),
                Arguments.of("-123", new ChatRef.Id(-123)),
                Arguments.of("-1000000000123", new ChatRef.Id(-1000000000123L)),
                Arguments.of("+49 151 (234) 567-89", new ChatRef.Phone("4915123456789")),
                Arguments.of("\"lounge\"", new ChatRef.Title("lounge")),
                Arguments.of("'me'", new ChatRef.Title("me")),
                Arguments.of("contact:Anna K", new ChatRef.Contact("Anna K")),
                Arguments.of("contact:\"me\"", new ChatRef.Contact("me")),
                Arguments.of("contact: «Свои»", new ChatRef.Contact("Свои")),
                Arguments.of("«Свои»", new ChatRef.Title("Свои")),
                Arguments.of("The lounge", new ChatRef.Title("The lounge")),
                Arguments.of("Свои", new ChatRef.Title("Свои")),
                Arguments.of("C++", new ChatRef.Title("C++")),
                Arguments.of("t.me/lounge", new ChatRef.Link("t.me/lounge")),
                Arguments.of("https://t.me/lounge/123", new ChatRef.Link("https://t.me/lounge/123")),
                Arguments.of("HTTPS://T.ME/lounge", new ChatRef.Link("HTTPS://T.ME/lounge")),
                Arguments.of("t.me/c/123/456", new ChatRef.Link("t.me/c/123/456")),
                Arguments.of("https://t.me/+AbC-_1", new ChatRef.Link("https://t.me/+AbC-_1")),
                Arguments.of("t.me/joinchat/AbC", new ChatRef.Link("t.me/joinchat/AbC")),
                Arguments.of("telegram.me/lounge", new ChatRef.Link("telegram.me/lounge")),
                Arguments.of("https://lounge.t.me", new ChatRef.Link("https://lounge.t.me")),
                Arguments.of("tg://resolve?domain=lounge", new ChatRef.Link("tg://resolve?domain=lounge")),
                Arguments.of("tg:join?invite=AbC", new ChatRef.Link("tg:join?invite=AbC")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsUnderstood(String typed, ChatRef meant) {
        assertThat(ChatRef.parse(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "@",
                "@a b",
                "contact:",
                "contact:\"\"",
                "@1st",
                "@name!",
                "0",
                "99999999999999999999",
                "+12",
                "+phone",
                "\"\"",
                "' '",
                "https://example.org/lounge",
                "https://t.me/",
                "t.me",
                "t.me/",
                "tg://"
            })
    void whatHasNoFormIsRefusedWithAnExample(String typed) {
        assertThatThrownBy(() -> ChatRef.parse(typed)).isInstanceOfSatisfying(UserbotException.class, e -> {
            assertThat(e.failure()).isEqualTo(Failure.USAGE);
            assertThat(e).hasMessageContaining("@name");
        });
    }

    @Test
    void aPhoneNumberIsNeverPrinted() {
        assertThat(ChatRef.parse("+4915123456789").toString()).doesNotContain("49151");
        assertThatThrownBy(() -> ChatRef.parse("+49151234567891234")).hasMessageNotContaining("49151");
    }
}
