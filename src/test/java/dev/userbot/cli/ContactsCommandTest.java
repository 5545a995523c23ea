package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.archive.ListedRecipient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsCommandTest {
    private final CommandLineRun line = new CommandLineRun();

    @Test
    void listsAreShownWithoutTelegram() {
        line.services.sending.lists.put(
                "team", List.of(new ListedRecipient(5, "Anna\u001b[2J"), new ListedRecipient(-7, "")));

        assertThat(line.run("contacts", "list")).isZero();
        assertThat(line.run("contacts", "list", "team")).isZero();

        assertThat(line.out()).isEqualTo("team: 2\nAnna [2J (5)\nDeleted Account (-7)\n");
        assertThat(line.services.calls).startsWith("archive");
    }

    @Test
    void withoutAListItIsSaidHowToMakeOne() {
        line.run("contacts", "list");

        assertThat(line.err()).contains("userbot contacts add");
    }

    @Test
    void anUnknownListIsCode4() {
        assertThat(line.run("contacts", "list", "team")).isEqualTo(4);
    }

    @Test
    void chatsAreAddedAndRemoved() {
        assertThat(line.run("contacts", "add", "team", "@anna", "me")).isZero();
        assertThat(line.run("contacts", "remove", "team", "@anna")).isZero();

        assertThat(line.services.calls)
                .contains("add team [Username[name=anna], Me[]]", "remove team [Username[name=anna]]");
        assertThat(line.out()).isEqualTo("Anna (5)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts",
                "contacts add team",
                "contacts add a/b @anna",
                "contacts add team @",
                "contacts remove team"
            })
    void badUsageIsCode2(String arguments) {
        assertThat(line.run(arguments.split(" "))).isEqualTo(2);

        assertThat(line.services.calls).isEmpty();
    }
}
