package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTest {
    @ParameterizedTest
    @CsvSource({
        "@lounge .help, @lounge, .help",
        "'  me a note  ', me, a note",
        "-1001500000001 as @anna wrote: hi, -1001500000001, as @anna wrote: hi",
        "2200000011 .at 2026-12-01T09:00 Happy birthday!, 2200000011, .at 2026-12-01T09:00 Happy birthday!"
    })
    void aLineIsAChatAndAText(String line, String chat, String text) {
        assertThat(TypedLine.parse(line)).isEqualTo(new TypedLine(Optional.empty(), chat, text));
    }

    @Test
    void somebodyElseMayBeTheAuthor() {
        assertThat(TypedLine.parse("as @anna @lounge Hello there"))
                .isEqualTo(new TypedLine(Optional.of("@anna"), "@lounge", "Hello there"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hello", "@lounge", "as @anna Hello", "as me @lounge Hello", "@ x", "-99999999999999999999 x"})
    void anythingElseIsExplained(String line) {
        assertThatThrownBy(() -> TypedLine.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@lounge .help");
    }
}
