package dev.userbot.listen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.userbot.plugin.ChatMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given what a rule wants, when a message comes, then it is one of them or not. */
class RuleConditionTest {
    private static final ChatMessage HELLO = Messages.text("hello");

    @TempDir
    Path folder;

    private Optional<Match> match(String conditions, ChatMessage message) {
        return RulesText.when(folder, conditions)
                .match(
                        message,
                        ZoneOffset.UTC,
                        (chat, topic) -> topic == 12 ? Optional.of("Announcements") : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chats: "@shop"                  | true
            chats: "@backup"                | false
            chats: ["@backup", "@shop"]     | true
            from: "@anna"                   | true
            from: 12                        | false
            direction: incoming             | true
            direction: outgoing             | false
            direction: any                  | true
            content: text                   | true
            content: photo                  | false
            content: [photo, text]          | true
            text: HELL                      | true
            text: bye                       | false
            text: [bye, lo]                 | true
            regex: ^h.*o$                   | true
            regex: "(?i)HELLO"              | true
            regex: HELLO                    | false
            topics: 12                      | false
            hours: 11:00-13:00              | true
            hours: 13:00-11:00              | false
            days: wed                       | true
            days: thu-tue                   | false
            'edits: true'                   | true
            'text: hello, chats: "@backup"' | false
            """, quoteCharacter = '\'')
    void everythingGivenMustHold(String conditions, boolean holds) {
        assertThat(match(conditions, HELLO).isPresent()).isEqualTo(holds);
    }

    @Test
    void laterVersionsCountOnlyIfAskedFor() {
        assertThat(match("text: hello", Messages.edited("hello"))).isEmpty();
        assertThat(match("text: hello, edits: true", Messages.edited("hello"))).isPresent();
    }

    @Test
    void topicsAreKnownByNumberAndByNameInAnyCase() {
        var inTopic = Messages.of(message -> message.withObject("/topic_id")
                .put("@type", "messageTopicForum")
                .put("forum_topic_id", 12));
        assertThat(match("topics: 12", inTopic)).isPresent();
        assertThat(match("topics: announcements", inTopic)).isPresent();
        assertThat(match("topics: announce", inTopic)).isEmpty();
        assertThat(match("topics: [13, Other]", inTopic)).isEmpty();
    }

    @Test
    void whatTelegramTellsIsMeantOnlyIfItIsNamed() {
        var joined = Messages.of(message -> message.putObject("content").put("@type", "messageChatJoinByLink"));
        assertThat(match("direction: any", joined)).isEmpty();
        assertThat(match("content: service", joined)).isPresent();
    }

    @Test
    void theGroupsOfTheExpressionAreKept() {
        assertThat(match("regex: 'order #(\\d+)(x)?'", Messages.text("your order #42"))
                        .orElseThrow()
                        .groups())
                .containsExactly("42", "");
    }

    @Test
    void aTextThatWouldTakeJavasExpressionsYearsIsJudgedAtOnce() {
        var hostile = Messages.text("a".repeat(4_000) + "!");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(match("regex: '^(a+)+$'", hostile)).isEmpty());
    }
}
