package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ChatKind;
import dev.userbot.cli.Services.SandboxRequest;
import dev.userbot.config.Secret;
import dev.userbot.config.Settings;
import dev.userbot.session.LoginMethod.ByPhone;
import dev.userbot.session.LoginMethod.ByQr;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserbotCommandTest {
    private final CommandLineRun line = new CommandLineRun();

    private Settings settings() {
        return line.services.settings.orElseThrow();
    }

    @Test
    void settingsHaveDefaults() {
        assertThat(line.run("whoami")).isZero();

        assertThat(settings().session()).isEqualTo("default");
        assertThat(settings().sessionsDirectory()).isEqualTo(Path.of("sessions"));
        assertThat(settings().connectTimeout()).hasSeconds(30);
    }

    @Test
    void aSessionMayBeCalledLikeACommand() {
        assertThat(line.run("--session", "export", "chats")).isZero();
        assertThat(settings().session()).isEqualTo("export");
    }

    @Test
    void chatsTakesTextAndTypes() {
        assertThat(line.run("chats", "news", "--type", "channel,group")).isZero();

        assertThat(line.services.calls)
                .contains(new ChatFilter(Optional.of("news"), Set.of(ChatKind.CHANNEL, ChatKind.GROUP)));
    }

    @Test
    void chatsPrintsATableThatNoTitleCanBreak() {
        line.run("chats");

        assertThat(line.out().lines().map(String::stripTrailing))
                .containsExactly(
                        "ID     TYPE     UNREAD  LAST MESSAGE      USERNAME  TITLE",
                        "-1001  channel  3       2026-01-31 13:00  @news     News of the day",
                        "7      private                                      Ünal 日本 (archived)");
    }

    @Test
    void chatsPrintsJson() throws IOException {
        line.run("chats", "--output=json");

        var chats = new ObjectMapper().readTree(line.out()).path("chats");
        assertThat(chats).hasSize(2);
        assertThat(chats.path(0).fieldNames())
                .toIterable()
                .containsExactly("id", "type", "title", "username", "unread_count", "last_message", "archived");
        assertThat(chats.path(0).path("title").asText()).isEqualTo("News\u202e of\nthe day");
        assertThat(chats.path(1).path("username").isNull()).isTrue();
    }

    @Test
    void whoamiNeitherShowsThePhoneNumberNorObeysEscapeSequences() {
        line.run("whoami");

        assertThat(line.out()).isEqualTo("Anna [31mRed (@anna, id 7, session default)\n");
    }

    @Test
    void whoamiPrintsJson() throws IOException {
        line.run("whoami", "--output", "json");

        var json = new ObjectMapper().readTree(line.out());
        assertThat(json.path("id").asLong()).isEqualTo(7);
        assertThat(json.path("phone_number").asText()).isEqualTo("4915112345");
    }

    @Test
    void logoutLogsOut() {
        assertThat(line.run("logout")).isZero();

        assertThat(line.services.calls).containsExactly("logout", "logOut");
    }

    @Test
    void loginByPhoneOrQr() {
        line.run("login", "--phone", "+1");
        line.run("login", "--qr");
        line.run("login");

        assertThat(line.services.calls)
                .contains(new ByPhone(Optional.of(new Secret("+1"))), new ByQr(), new ByPhone(Optional.empty()));
    }

    @Test
    void loginAsksOnStandardErrorAndReadsLinesInTheirOrder() {
        line.services.whileLoggingIn = prompts -> {
            assertThat(prompts.phoneNumber().value()).isEqualTo("+1");
            assertThat(prompts.password("the usual").value()).isEqualTo("hunter2");
        };

        assertThat(line.typing("+1", "hunter2").run("login")).isZero();

        assertThat(line.err()).contains("Phone number", "hint: the usual").doesNotContain("hunter2");
        assertThat(line.out()).startsWith("Logged in as Anna").doesNotContain("hunter2");
    }

    @Test
    void aQuestionThatNobodyAnswersEndsTheLogin() {
        line.services.whileLoggingIn = prompts -> prompts.password("the usual");

        assertThat(line.run("login")).isEqualTo(3);

        assertThat(line.err()).contains("no answer to \"Password of two-step verification\"");
    }

    @Test
    void theQrCodeIsDrawnAndItsLinkShown() {
        line.services.whileLoggingIn = prompts -> prompts.showQrLink("tg://login?token=abc");

        line.run("login", "--qr");

        assertThat(line.err()).contains("█", "▀", "▄", "tg://login?token=abc").doesNotContain("\u001b");
    }

    @Test
    void sandboxTakesWorldFaultsAndTraffic() {
        assertThat(line.run("sandbox", "--world", "w.json", "--fault", "a: b", "--fault", "c: d", "--traffic", "5/s"))
                .isZero();

        assertThat(line.services.calls)
                .containsExactly(new SandboxRequest(
                        Optional.of(Path.of("w.json")), List.of("a: b", "c: d"), Optional.of("5/s")));
        assertThat(line.out()).isEqualTo("userbot --sandbox whoami\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--session work whoami", "whoami --session work"})
    void globalOptionsStandBeforeOrAfterTheCommand(String arguments) {
        var fromEnvironment = new CommandLineRun(Map.of("USERBOT_SESSION", "other"));

        fromEnvironment.run(arguments.split(" "));

        assertThat(fromEnvironment.services.settings.orElseThrow().session()).isEqualTo("work");
    }

    @ParameterizedTest
    @CsvSource({
        "true, whoami, true",
        "1, whoami, true",
        "true, --sandbox whoami, true",
        "true, whoami --sandbox, true",
        "true, --sandbox=false whoami, false",
        "no, whoami, false",
        "'', whoami, false",
        "'', whoami --sandbox, true"
    })
    void aSwitchInTheEnvironmentIsOverriddenOnlyByItsFlag(String variable, String arguments, boolean sandbox) {
        var run = new CommandLineRun(Map.of("USERBOT_SANDBOX", variable));

        assertThat(run.run(arguments.split(" "))).isZero();

        assertThat(run.services.settings.orElseThrow().sandbox()).isEqualTo(sandbox);
        assertThat(run.services.settings.orElseThrow().session()).isEqualTo(sandbox ? "sandbox" : "default");
    }

    @Test
    void everySettingComesFromItsVariable() {
        var run = new CommandLineRun(Map.of(
                "USERBOT_API_ID", "17",
                "USERBOT_API_HASH", "hash",
                "USERBOT_SESSIONS_DIR", "s",
                "USERBOT_EXPORTS_DIR", "e",
                "USERBOT_PROXY", "socks5://127.0.0.1:1080",
                "USERBOT_DB_KEY", "key",
                "USERBOT_TEST_DC", "true",
                "TDLIB_PATH", "lib",
                "USERBOT_TIMEZONE", "UTC"));

        run.run("whoami");

        var settings = run.services.settings.orElseThrow();
        assertThat(settings.api().orElseThrow().id()).isEqualTo(17);
        assertThat(settings.sessionsDirectory()).isEqualTo(Path.of("s"));
        assertThat(settings.exportsDirectory()).isEqualTo(Path.of("e"));
        assertThat(settings.proxy().orElseThrow().port()).isEqualTo(1080);
        assertThat(settings.databaseKey()).contains(new Secret("key"));
        assertThat(settings.testDc()).isTrue();
        assertThat(settings.tdlib()).contains(Path.of("lib"));
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(settings.toString()).doesNotContain("hash=hash", "key]");
    }

    @Test
    void thePhoneNumberComesFromItsVariable() {
        var run = new CommandLineRun(Map.of("USERBOT_PHONE", "+1"));

        run.run("login");

        assertThat(run.services.calls).contains(new ByPhone(Optional.of(new Secret("+1"))));
    }

    @Test
    void aBadValueFromTheEnvironmentNamesTheVariable() {
        var run = new CommandLineRun(Map.of("USERBOT_PROXY", "hunter2"));

        assertThat(run.run("whoami")).isEqualTo(2);

        assertThat(run.err()).contains("(from USERBOT_PROXY)").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void everyFailureHasItsExitCodeAndAShortMessage(Failure failure) {
        line.services.whileExporting = (request, progress) -> {
            throw new UserbotException(failure, "What happened.\nWhat to do.");
        };

        assertThat(line.run("export", "@lounge")).isEqualTo(failure.exitCode());

        assertThat(line.err()).isEqualTo("userbot: What happened.\nWhat to do.\n");
        assertThat(line.out()).isEmpty();
        assertThat(line.services.open).isFalse();
    }

    @Test
    void aBugIsReportedWithoutItsText() {
        line.services.whileExporting = (request, progress) -> {
            throw new IllegalStateException("message text of somebody");
        };

        assertThat(line.run("export", "@lounge")).isEqualTo(1);

        assertThat(line.err()).contains("IllegalStateException", "-v").doesNotContain("somebody");

        var verbose = new CommandLineRun();
        verbose.services.whileExporting = line.services.whileExporting;
        verbose.run("export", "@lounge", "-v");
        assertThat(verbose.err()).contains("\tat dev.userbot.cli").doesNotContain("somebody");
    }

    @Test
    void aFileErrorNamesTheFile() {
        line.services.whileExporting = (request, progress) -> {
            throw new UncheckedIOException(new AccessDeniedException("exports/lounge"));
        };

        assertThat(line.run("export", "@lounge")).isEqualTo(1);

        assertThat(line.err()).contains("exports/lounge: AccessDeniedException");
    }

    @Test
    void verboseAddsTheTraceAndMoreLogging() {
        line.services.whileExporting = (request, progress) -> {
            throw new UserbotException(Failure.NOT_FOUND, "What happened.");
        };

        line.run("export", "@lounge", "-v");

        assertThat(line.err()).contains("\tat dev.userbot.cli");
        assertThat(line.verbosity).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "exprot",
                "export",
                "export @a --unknown",
                "export @a --timezone Nowhere",
                "chats --type cat",
                "whoami --output xml",
                "whoami --proxy nonsense",
                "help nonsense"
            })
    void badUsageIsCode2AndSaysWhatIsWrong(String arguments) {
        var run = new CommandLineRun();

        assertThat(arguments.isEmpty() ? run.run() : run.run(arguments.split(" ")))
                .isEqualTo(2);

        assertThat(run.err()).startsWith("userbot: ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.services.calls).isEmpty();
    }

    @Test
    void versionNamesBothVersions() {
        assertThat(line.run("--version")).isZero();

        assertThat(line.out()).isEqualTo("userbot 9.9\nTDLib 1.2.3\n");
    }

    @Test
    void completionIsABashScript() {
        assertThat(line.run("completion")).isZero();

        assertThat(line.out()).startsWith("#!/usr/bin/env bash").contains("--max-wait", "--session");
    }

    @Test
    void quietHidesHintsAndProgress() {
        line.services.whileExporting = (request, progress) -> progress.rendering("result.json");

        line.run("export", "@lounge", "--quiet");
        line.run("login", "-q", "--phone", "+1");

        assertThat(line.err()).isEmpty();
    }
}
