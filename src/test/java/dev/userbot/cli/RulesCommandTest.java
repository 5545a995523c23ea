package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.GivenUpMessage;
import dev.userbot.archive.WebhookDelivery;
import dev.userbot.chats.ChatRef;
import dev.userbot.listen.rules.RuleTrial;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a file of rules, when it is checked or tried, then people and programs are told what they need. */
class RulesCommandTest {
    private static final WebhookDelivery DEAD = new WebhookDelivery(
            3,
            "rule:hook:1:2:0:0",
            "hook",
            "hook:1:2:0",
            URI.create("https://example.org/s3cret"),
            Optional.empty(),
            "{}",
            Instant.parse("2026-01-31T12:00:00Z"),
            289,
            Optional.of("example.org answered 503"));

    @TempDir
    Path folder;

    private final CommandLineRun line = new CommandLineRun();

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("rules.yaml"), text).toString();
    }

    @Test
    void goodRulesAreSummedUpInALineEach() throws IOException {
        var file = file("rules: [{name: a, do: [mark-read, copy: me]}, {name: b, do: [{write: stdout}]}]");
        assertThat(line.run("rules", "check", file)).isZero();
        assertThat(line.out()).isEqualTo("a: mark-read; copy to me\nb: write to stdout\n");
        assertThat(line.services.calls).containsExactly("rules", "rules", "rules");
    }

    @Test
    void offlineNobodyIsAsked() throws IOException {
        assertThat(line.run("rules", "check", file("rules: [{name: a, do: [archive]}]"), "--offline"))
                .isZero();
        assertThat(line.services.settings).isEmpty();
    }

    @Test
    void badRulesAreCode2WithEveryPlaceAndNoLoginIsNeededForThat() throws IOException {
        var file = file("rules:\n  - name: a\n    when: {colour: red}\n    do: [shout]\n");
        assertThat(line.run("rules", "check", file)).isEqualTo(2);
        assertThat(line.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(file + ":3:12: 'when' has no 'colour'. Expected one of "),
                        second -> assertThat(second).startsWith(file + ":4:10: there is no action 'shout'."));
        assertThat(line.services.settings).isEmpty();
    }

    @Test
    void programsGetThePlacesAsJson() throws IOException {
        assertThat(line.run("rules", "check", file("rules: []"), "--output", "json"))
                .isEqualTo(2);
        var complaint =
                new ObjectMapper().readTree(line.out()).path("complaints").path(0);
        assertThat(complaint.path("line").asInt()).isEqualTo(1);
        assertThat(complaint.path("column").asInt()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: [photo, video] |
            max-size: 20MB       |
            thumbnails: true     |
            ext: pdf             |
            out: files           |
            type: foto           | foto
            max-size: huge       | huge
            since: 7d            | --since is no option for rules
            all: true            | --all is no option for rules
            colour: red          | --colour is no option for rules
            """)
    void downloadsTakeTheOptionsOfTheCommandItself(String option, String complaint) throws IOException {
        var file = file("rules: [{name: a, do: [{download: {" + option + "}}]}]");
        assertThat(line.run("rules", "check", file, "--offline")).isEqualTo(complaint == null ? 0 : 2);
        assertThat(line.out()).contains(complaint == null ? "a: download --" : complaint);
    }

    @Test
    void aFileThatIsNotThereIsCode4() {
        assertThat(line.run("rules", "check", folder.resolve("none.yaml").toString()))
                .isEqualTo(4);
        assertThat(line.err()).contains("none.yaml");
    }

    @Test
    void aTrialTellsWhatWouldBeDoneAndCannotSteerTheTerminal() throws IOException {
        var file = file("rules: [{name: a, do: [mark-read]}]");
        assertThat(line.run("rules", "test", file, "@lounge", "--since", "7d")).isZero();
        assertThat(line.out())
                .isEqualTo("2026-01-31 13:00  The Lounge  Anna [2J  https://t.me/lounge/77  a: mark-read\n");
        assertThat(line.err()).isEqualTo("a: 1 message\n");
        assertThat(line.services.calls)
                .contains(new RuleTrial.Request(
                        List.of(ChatRef.parse("@lounge")),
                        Optional.of(Instant.parse("2026-01-25T12:00:00Z")),
                        Optional.empty(),
                        ZoneId.of("Europe/Berlin")));
    }

    @Test
    void aTrialAsJsonHasMessagesAndCounts() throws IOException {
        line.run("rules", "test", file("rules: [{name: a, do: [mark-read]}]"), "--output", "json");
        var result = new ObjectMapper().readTree(line.out());
        assertThat(result.path("rules").path("a").asInt()).isEqualTo(1);
        assertThat(result.path("messages").path(0).fieldNames())
                .toIterable()
                .containsExactly("rule", "chat_id", "chat", "id", "date", "sender", "link", "actions");
    }

    @Test
    void messagesThatWereGivenUpAreListedToo() {
        line.services.givenUp = List.of(
                new GivenUpMessage("rule:a", -7, 11, 0, Instant.parse("2026-01-31T12:00:00Z"), "no\u001b[2J room"));
        assertThat(line.run("rules", "dead-letters")).isZero();
        assertThat(line.out())
                .startsWith("2026-01-31T12:00:00Z  rule:a  message 11 of chat -7  no")
                .doesNotContain("\u001b");
        line.services.givenUp = List.of();
        assertThat(line.run("rules", "dead-letters")).isZero();
        assertThat(line.err()).contains("Nothing was given up.");
    }

    @Test
    void deadLettersAreListedWithoutTheAddressAndTriedAgain() {
        line.services.deadLetters = List.of(DEAD);
        assertThat(line.run("rules", "dead-letters")).isZero();
        assertThat(line.out()).isEqualTo("2026-01-31T12:00:00Z  hook  hook:1:2:0  example.org answered 503\n");
        assertThat(line.services.calls).doesNotContain("retry");

        assertThat(line.run("rules", "dead-letters", "--retry", "--output", "json"))
                .isZero();
        assertThat(line.services.calls).contains("retry");
        assertThat(line.out()).doesNotContain("s3cret").contains("\"retried\" : 1", "\"forgotten\" : 0");
    }

    @Test
    void deadLettersAreForgottenButNotRetriedAndForgottenAtOnce() {
        line.services.deadLetters = List.of(DEAD);
        assertThat(line.run("rules", "dead-letters", "--retry", "--forget")).isEqualTo(2);
        assertThat(line.services.calls).doesNotContain("retry", "forget");

        assertThat(line.run("rules", "dead-letters", "--forget")).isZero();
        assertThat(line.services.calls).contains("forget").doesNotContain("retry");
        assertThat(line.out()).contains("hook:1:2:0");
        assertThat(line.err()).contains("1 forgotten.");
    }
}
