package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.config.Secret;
import dev.userbot.session.LoginPrompts;
import dev.userbot.session.LoginPrompts.Code;
import dev.userbot.session.LoginPrompts.CodeQuestion;
import dev.userbot.session.LoginPrompts.Resend;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TypedPromptsTest {
    private static final CodeQuestion QUESTION = new CodeQuestion("It went there.", Optional.of(Duration.ofMinutes(1)));

    private static String asked(Consumer<LoginPrompts> questions, String... answers) {
        var line = new CommandLineRun().typing(answers);
        line.services.whileLoggingIn = questions;
        assertThat(line.run("login")).isZero();
        return line.err();
    }

    @Test
    void theCodesWayAndTheWayToAnotherAreTold() {
        var err = asked(
                prompts -> assertThat(prompts.code(QUESTION)).isEqualTo(new Code(new Secret("22222"))), " 22222 ");

        assertThat(err)
                .contains("It went there.", "Type resend", "possible in 1m", "Code: ")
                .doesNotContain("22222");
    }

    @Test
    void resendIsNotACode() {
        asked(prompts -> assertThat(prompts.code(QUESTION)).isEqualTo(new Resend()), "resend");
    }

    @Test
    void emailAddressAndCodeAreAskedFor() {
        var err = asked(
                prompts -> {
                    assertThat(prompts.emailAddress().value()).isEqualTo("anna@example.org");
                    assertThat(prompts.emailCode("a***@example.org").value()).isEqualTo("123456");
                },
                "anna@example.org",
                "123456");

        assertThat(err).contains("E-mail address: ", "a***@example.org").doesNotContain("anna@", "123456");
    }

    @Test
    void aHintCannotSendEscapeSequences() {
        var err = asked(prompts -> prompts.password("\u001b]0;gotcha\u0007"), "hunter2");

        assertThat(err).doesNotContain("\u001b", "\u0007");
    }
}
