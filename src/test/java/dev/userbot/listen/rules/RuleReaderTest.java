package dev.userbot.listen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.ContentKind;
import dev.userbot.chats.TopicRef;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a file of rules, when it is read, then it is what was meant, or everything that is wrong is told with its place. */
class RuleReaderTest {
    @TempDir
    Path folder;

    @Test
    void everythingThatARuleCanSay() {
        var rules = RulesText.read(folder, """
                rules:
                  - name: invoices
                    when:
                      chats: ["@shop", -1001500000007]
                      from: "@anna"
                      direction: any
                      content: [document, photo]
                      text: [invoice, Rechnung]
                      regex: "order #(\\\\d+)"
                      topics: [Announcements, 12]
                      hours: 22:00-06:00
                      days: [mon-wed, sun]
                      edits: true
                    do:
                      - archive
                      - download: {type: [photo, video], max-size: 20MB, thumbnails: true}
                      - forward: "@backup"
                      - copy: me
                      - reply: {text: "Thanks, {first_name}! {1}", at-most: 3, markdown: true}
                      - reply: Seen.
                      - mark-read
                      - react: "👍"
                      - run: {program: [./handle.sh, --fast], timeout: 45s}
                      - run: ./beep
                      - webhook: {url: "https://example.org/hook", secret-env: HOOK_SECRET}
                      - write: events.jsonl
                      - write: stdout
                """);

        var rule = rules.rules().get(0);
        assertThat(rule.name()).isEqualTo("invoices");
        var condition = rule.condition();
        assertThat(condition.chats()).containsExactlyInAnyOrder(FewChats.SHOP, -1_001_500_000_007L);
        assertThat(condition.senders()).containsExactly(FewChats.ANNA);
        assertThat(condition.direction()).isEqualTo(Direction.ANY);
        assertThat(condition.kinds()).containsExactlyInAnyOrder(ContentKind.DOCUMENT, ContentKind.PHOTO);
        assertThat(condition.texts()).containsExactly("invoice", "Rechnung");
        assertThat(condition.regex())
                .hasValueSatisfying(regex -> assertThat(regex.pattern()).isEqualTo("order #(\\d+)"));
        assertThat(condition.topics()).containsExactly(new TopicRef.Name("Announcements"), new TopicRef.Id(12));
        assertThat(condition.hours())
                .isEqualTo(new Hours(
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 0),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY)));
        assertThat(condition.edits()).isTrue();
        assertThat(rule.actions())
                .containsExactly(
                        new RuleAction.Archive(),
                        new RuleAction.Download(List.of("--type", "photo,video", "--max-size", "20MB", "--thumbnails")),
                        new RuleAction.Forward(FewChats.BACKUP, "@backup"),
                        new RuleAction.Copy(1, "me"),
                        new RuleAction.Reply("Thanks, {first_name}! {1}", true, 3),
                        new RuleAction.Reply("Seen.", false, 5),
                        new RuleAction.MarkRead(),
                        new RuleAction.React("👍"),
                        new RuleAction.Run(List.of("./handle.sh", "--fast"), Duration.ofSeconds(45)),
                        new RuleAction.Run(List.of("./beep"), Duration.ofSeconds(30)),
                        new RuleAction.Webhook(URI.create("https://example.org/hook"), Optional.of("HOOK_SECRET")),
                        new RuleAction.Write(Optional.of(folder.toAbsolutePath().resolve("events.jsonl"))),
                        new RuleAction.Write(Optional.empty()));
        assertThat(rules.chats()).extracting(chat -> chat.name()).containsExactly("-1001500000007", "-1001500000001");
    }

    @Test
    void theExampleOfTheReadmeIsOne() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var example = readme.substring(readme.indexOf("```yaml\nrules:") + "```yaml\n".length());
        var file = RulesText.file(folder, example.substring(0, example.indexOf("```")));
        var reader = new RuleReader(
                new UncheckedChats(), options -> {}, variable -> Optional.of("s3cret"), new CommandPrefix("."));
        assertThat(reader.read(file).rules().get(0).actions()).hasSize(10);
    }

    @Test
    void aRuleWithoutConditionIsForEveryIncomingMessage() {
        var condition =
                RulesText.only(folder, "rules: [{name: all, do: [archive]}]").condition();
        assertThat(condition.direction()).isEqualTo(Direction.INCOMING);
        assertThat(condition.chats()).isEmpty();
        assertThat(condition.edits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rules: [{name: a, do: [archive]}, {name: a, do: [archive]}] | 1:42 | another rule is called 'a'
            rules: [{name: a b, do: [archive]}]             | 1:16 | letters from a to z
            rules: [{nmae: a, do: [archive]}]               | 1:10 | a rule has no 'nmae'. Did you mean 'name'?
            rules: [{name: a}]                              | 1:9  | a rule needs 'do'
            rules: []                                       | 1:8  | a list of rules
            rules: {name: a}                                | 1:8  | a list of rules
            rule: []                                        | 1:1  | Did you mean 'rules'?
            [a]                                             | 1:1  | must be names with values
            rules: [{name: a, do: [archiv]}]                | 1:24 | Did you mean 'archive'?
            rules: [{name: a, do: [forward]}]               | 1:24 | 'forward' needs a value
            rules: [{name: a, do: [mark-read: yes]}]        | 1:35 | takes no value
            rules: [{name: a, do: []}]                      | 1:23 | this list is empty
            rules: [{name: a, do: }]                        | 1:22 | a list of actions
            rules: [{name: a, do: [{copy: me, react: x}]}]  | 1:24 | one action was expected
            rules: [{name: a, do: [react: ok]}]             | 1:31 | 'ok' is no emoji
            rules: [{name: a, do: [run: ./a --b]}]          | 1:29 | no shell splits this
            rules: [{name: a, do: [run: {timeout: 1s}]}]    | 1:29 | 'run' needs 'program'
            rules: [{name: a, do: [run: {program: a, timeout: 0s}]}] | 1:51 | from 1s to 1h
            rules: [{name: a, do: [webhook: "ftp://a/b"]}]  | 1:33 | https://example.org/hook
            rules: [{name: a, do: [webhook: "http://u:p@a/"]}] | 1:33 | without user
            rules: [{name: a, do: [webhook: {url: "http://a/", secret-env: OTHER}]}] | 1:64 | OTHER is not set
            rules: [{name: a, do: [reply: {text: hi, at-most: 0}]}]  | 1:51 | from 1 to 1000
            rules: [{name: a, do: [reply: "{nick}!"]}]      | 1:31 | There is no value for {nick}
            rules: [{name: a, do: [reply: "{1}"]}]          | 1:31 | There is no value for {1}
            rules: [{name: a, do: [reply: .export]}]        | 1:31 | must not begin with '.'
            rules: [{name: a, do: [forward: "@nobody"]}]    | 1:33 | There is no such chat. Look at
            rules: [{name: a, do: [download: {typ: photo}]}] | 1:35 | Unknown option: '--typ'
            rules: [{name: a, when: {chats: "@none"}, do: [archive]}]  | 1:33 | There is no such chat
            rules: [{name: a, when: {from: "@none"}, do: [archive]}]   | 1:32 | nobody of this name
            rules: [{name: a, when: {direction: in}, do: [archive]}]   | 1:37 | one of incoming, outgoing, any
            rules: [{name: a, when: {content: [foto]}, do: [archive]}] | 1:36 | Did you mean 'photo'?
            rules: [{name: a, when: {regex: "a(b"}, do: [archive]}]    | 1:33 | missing closing )
            rules: [{name: a, when: {regex: "(?=a)"}, do: [archive]}]  | 1:33 | no look-ahead
            rules: [{name: a, when: {hours: 9-17}, do: [archive]}]     | 1:33 | times like 09:00-17:30
            rules: [{name: a, when: {hours: 25:00-26:00}, do: [archive]}] | 1:33 | times like 09:00-17:30
            rules: [{name: a, when: {days: [mon, fry]}, do: [archive]}] | 1:38 | Expected mon, tue
            rules: [{name: a, when: {edits: maybe}, do: [archive]}]    | 1:33 | true or false
            rules: [{name: a, when: {text: ""}, do: [archive]}]        | 1:32 | this is empty
            rules: [{name: a, when: {text: x, text: y}, do: [archive]}] | 1:35 | stands here twice
            rules: [{name: a, when: {chat: me}, do: [archive]}]        | 1:26 | Did you mean 'chats'?
            rules: [{name: a, do: [copy: @backup]}]                    | 1:30 | names that begin with @ in quotes
            rules: [{name: &a x, do: [archive]}]                       | 1:16 | anchors (&)
            rules: [{name: !!str x, do: [archive]}]                    | 1:16 | tags (!)
            `rules: [`                                                 | 1:9  | this is no YAML
            """)
    void whatIsWrongIsToldWithItsPlaceAndWhatWasExpected(String text, String place, String expected) {
        var complaints = RulesText.complaints(folder, text);
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0).toString()).startsWith(place + ": ").contains(expected);
    }

    @Test
    void allComplaintsOfAFileAreToldAtOnce() {
        assertThatThrownBy(() -> RulesText.read(folder, """
                        rules:
                          - name: one
                            when:
                              hours: late
                              regex: "("
                            do:
                              - shout
                          - do: [archive]
                        """))
                .isInstanceOfSatisfying(
                        RuleFileException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .message()
                .satisfies(message -> assertThat(message.lines().map(line -> line.replaceAll(".*rules.yaml:", "")))
                        .satisfiesExactly(
                                line -> assertThat(line).startsWith("4:14: 'late' are no hours"),
                                line -> assertThat(line).startsWith("5:14: this regular expression"),
                                line -> assertThat(line).startsWith("7:9: there is no action 'shout'"),
                                line -> assertThat(line).startsWith("8:5: a rule needs 'name'")));
    }

    @Test
    void aFewLinesOfAliasesOfAliasesMakeNoTreeOfGigabytes() {
        var bomb = new StringBuilder("rules:\n  - &a0 [x, x, x, x]\n");
        for (int level = 1; level < 30; level++) {
            bomb.append(
                    "  - &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(level, level - 1, level - 1, level - 1, level - 1));
        }
        assertThat(RulesText.complaints(folder, bomb.toString()))
                .isNotEmpty()
                .allSatisfy(complaint -> assertThat(complaint.message()).contains("anchors"));
    }

    @Test
    void endlessNestingIsNoStackOverflow() {
        assertThat(RulesText.complaints(folder, "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeOrNoTextIsRefused() throws IOException {
        assertThat(RulesText.complaints(folder, "#".repeat(1_000_001)).get(0).message())
                .contains("more than");
        var file = Files.write(folder.resolve("rules.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> RulesText.reader().read(file)).hasMessageContaining("no text in UTF-8");
        assertThat(RulesText.complaints(folder, "")).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> RulesText.reader().read(folder.resolve("none.yaml")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND))
                .hasMessageContaining("none.yaml");
    }

    @Test
    void theSummaryOfAWebhookHidesThePathWhichMayBeASecret() {
        assertThat(RulesText.only(folder, "rules: [{name: a, do: [webhook: 'https://example.org/T0K3N']}]")
                        .summary())
                .isEqualTo("a: webhook example.org");
    }
}
