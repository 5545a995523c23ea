package dev.userbot.listen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.plugin.ChatMessage;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a file of rules in use, when it changes, then the new rules are in force; or the old ones stay, and why is told. */
class RuleBookTest {
    private static final String ONE = "rules: [{name: one, do: [archive]}]";
    private static final String TWO = "rules: [{name: one, do: [archive]}, {name: two, do: [mark-read]}]";

    private static final RuleActions NOTHING = new RuleActions() {
        @Override
        public boolean mayActOn(ChatMessage message) {
            return false;
        }

        @Override
        public void perform(Occasion occasion, RuleAction action) {}
    };

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private RuleBook open(String text) {
        return RuleBook.open(
                RulesText.file(folder, text),
                RulesText.reader(),
                rule -> new RuleHandler(rule, ZoneOffset.UTC, (chat, topic) -> Optional.empty(), NOTHING),
                new RuleBookProgress() {
                    @Override
                    public void begun(Path file, RuleSet rules) {
                        told.add("begun");
                    }

                    @Override
                    public void renewed(RuleSet rules) {
                        told.add("renewed");
                    }

                    @Override
                    public void refused(UserbotException cause) {
                        told.add(cause.getMessage());
                    }
                },
                Runnable::run,
                Clock.systemUTC());
    }

    /** What is in force after the listener has looked twice: once to see the change, once to take it. */
    private static List<String> names(RuleBook book) {
        book.handlers();
        return book.handlers().stream().map(MessageHandler::name).toList();
    }

    @Test
    void whatDoesNotChangeStaysTheSameList() {
        var book = open(ONE);
        assertThat(names(book)).containsExactly("rule:one");
        assertThat(book.handlers()).isSameAs(book.handlers());
        assertThat(told).containsExactly("begun");
    }

    @Test
    void newRulesReplaceTheOldOnes() {
        var book = open(ONE);
        RulesText.file(folder, TWO);
        assertThat(names(book)).containsExactly("rule:one", "rule:two");
        assertThat(book.rules().rules()).hasSize(2);
        assertThat(told).containsExactly("begun", "renewed");
    }

    @Test
    void badRulesAreToldOnceWithTheirPlaceAndTheOldOnesStay() {
        var book = open(TWO);
        RulesText.file(folder, "rules: [{name: one, do: [shout]}]");
        assertThat(names(book)).containsExactly("rule:one", "rule:two");
        assertThat(names(book)).containsExactly("rule:one", "rule:two");
        assertThat(told).hasSize(2).last().asString().contains("rules.yaml:1:26: there is no action 'shout'");

        RulesText.file(folder, ONE);
        assertThat(names(book)).containsExactly("rule:one");
    }

    @Test
    void aFileThatIsGoneChangesNothing() throws IOException {
        var book = open(ONE);
        Files.delete(folder.resolve("rules.yaml"));
        assertThat(names(book)).containsExactly("rule:one");
        assertThat(told).hasSize(2).last().asString().contains("There is no file");
    }

    @Test
    void badRulesAtTheStartAreNoStart() {
        assertThatThrownBy(() -> open("rules: []")).isInstanceOf(RuleFileException.class);
    }
}
