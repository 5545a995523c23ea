package dev.userbot.listen.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.TdClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a rule, when messages come, then it acts on those it is for, in the order that it says. */
class RuleHandlerTest {
    private static final Actions UNUSED = new Actions() {
        @Override
        public void reply(String text) {
            throw new AssertionError("rules have actions of their own");
        }

        @Override
        public TdClient telegram() {
            throw new AssertionError("rules have actions of their own");
        }
    };

    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();

    private interface Performing {
        void perform(Occasion occasion, RuleAction action) throws Exception;
    }

    private RuleHandler handler(String text, Performing performing) {
        var actions = new RuleActions() {
            @Override
            public boolean mayActOn(ChatMessage message) {
                return !message.message().isOutgoing();
            }

            @Override
            public void perform(Occasion occasion, RuleAction action) throws Exception {
                performing.perform(occasion, action);
            }
        };
        return new RuleHandler(
                RulesText.only(folder, text), ZoneOffset.UTC, (chat, topic) -> Optional.empty(), actions);
    }

    private void note(Occasion occasion, RuleAction action) {
        done.add(occasion.stepKey() + " " + action);
    }

    @Test
    void itDoesEverythingInOrderForEachMessageItIsFor() throws Exception {
        var handler = handler("rules: [{name: hi, when: {text: hello}, do: [mark-read, copy: me]}]", this::note);
        handler.handle(Messages.text("hello"), UNUSED);
        handler.handle(Messages.text("bye"), UNUSED);
        assertThat(handler.name()).isEqualTo("rule:hi");
        assertThat(done)
                .containsExactly(
                        "rule:hi:-1001500000001:7340032:0:0 mark-read",
                        "rule:hi:-1001500000001:7340032:0:1 copy to me");
    }

    @Test
    void itDoesNothingAboutWhatThisProgramSentItself() throws Exception {
        var handler = handler("rules: [{name: hi, when: {direction: any}, do: [mark-read]}]", this::note);
        handler.handle(Messages.of(message -> message.put("is_outgoing", true)), UNUSED);
        assertThat(done).isEmpty();
    }

    @Test
    void whatFailsKeepsTheRestWaiting() {
        var handler = handler("rules: [{name: hi, do: [copy: me, mark-read]}]", (occasion, action) -> {
            note(occasion, action);
            throw new IOException("no");
        });
        assertThatThrownBy(() -> handler.handle(Messages.text("hello"), UNUSED)).hasMessage("no");
        assertThat(done).hasSize(1);
    }

    @Test
    void itMayTakeAsLongAsAllOfItsActionsTogether() {
        var handler = handler(
                "rules: [{name: hi, do: [{run: {program: [a], timeout: 2m}}, {run: {program: [b], timeout: 3m}}]}]",
                this::note);
        assertThat(handler.timeout()).isEqualTo(Duration.ofMinutes(5).plusSeconds(20));
    }
}
