package dev.userbot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.config.Secret;
import dev.userbot.session.LoginPrompts.Code;
import dev.userbot.session.LoginPrompts.CodeQuestion;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePromptsTest {
    private static final CodeQuestion QUESTION = new CodeQuestion("somewhere", Optional.empty());

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("secret"), content, StandardCharsets.UTF_8);
    }

    @Test
    void theFirstLineIsTheAnswer() throws IOException {
        var prompts = new FilePrompts(new ScriptedPrompts(), Optional.of(file("22222 \nmore")), Optional.empty());

        assertThat(prompts.code(QUESTION)).isEqualTo(new Code(new Secret("22222")));
    }

    @Test
    void aRefusedAnswerIsNotGivenAgain() throws IOException {
        var prompts = new FilePrompts(new ScriptedPrompts(), Optional.empty(), Optional.of(file("hunter2")));
        assertThat(prompts.password("")).isEqualTo(new Secret("hunter2"));

        assertThatThrownBy(() -> prompts.password(""))
                .isInstanceOf(UserbotException.class)
                .hasMessageContaining("was not accepted")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aMissingFileIsNamed() {
        var prompts = new FilePrompts(new ScriptedPrompts(), Optional.of(folder.resolve("none")), Optional.empty());

        assertThatThrownBy(() -> prompts.code(QUESTION))
                .isInstanceOf(UserbotException.class)
                .hasMessageContaining(folder.resolve("none").toString());
    }

    @Test
    void whatNoFileAnswersIsAskedElsewhere() {
        var prompts = new FilePrompts(new ScriptedPrompts("+1", "1", "pw"), Optional.empty(), Optional.empty());

        assertThat(prompts.phoneNumber().value()).isEqualTo("+1");
        assertThat(prompts.code(QUESTION)).isEqualTo(new Code(new Secret("1")));
        assertThat(prompts.password("").value()).isEqualTo("pw");
    }
}
