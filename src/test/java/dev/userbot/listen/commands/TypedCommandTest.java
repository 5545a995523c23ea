package dev.userbot.listen.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCommandTest {
    @Test
    void theNameEndsAtABlank() {
        assertThat(TypedCommand.in(".export md  --since 7d ", "."))
                .hasValue(new TypedCommand("export", "md  --since 7d"));
        assertThat(TypedCommand.in(".Ping", ".")).hasValue(new TypedCommand("ping", ""));
        assertThat(TypedCommand.in("!!send\n@anna\nHello", "!!")).hasValue(new TypedCommand("send", "@anna\nHello"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "...", ". ping", ".5 litres", "ping", " .ping", ".env,", ".\u0440ing", "..ping"})
    void whatElseBeginsWithTheSignIsNone(String text) {
        assertThat(TypedCommand.in(text, ".")).isEmpty();
    }
}
