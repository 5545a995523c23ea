package dev.userbot.e2e;

import static dev.userbot.sandbox.world.PeopleWorld.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeopleWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in Markdown arrives with its formatting, and an export writes it back. */
class SendMarkdownIT {
    @TempDir
    Path folder;

    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, PeopleWorld.with(12).build());
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    @Test
    void everyEntityArrives() {
        var markdown =
                "**bold** *italic* ~~gone~~ <ins>under</ins> ||secret|| `code` [a link](https://example.org/x)\n\n"
                        + "```java\nint x;\n```\n\n> quoted";

        user.succeed("--sandbox", "send", "@bob_brandt", "--markdown", "--no-variables", "--text", markdown);

        var message = user.sandbox().deliveries().to(BOB).get(0);
        assertThat(message.entities())
                .extracting(TlObject::name, entity -> covered(message.text(), entity))
                .containsExactly(
                        tuple("messageEntityBold", "bold"),
                        tuple("messageEntityItalic", "italic"),
                        tuple("messageEntityStrike", "gone"),
                        tuple("messageEntityUnderline", "under"),
                        tuple("messageEntitySpoiler", "secret"),
                        tuple("messageEntityCode", "code"),
                        tuple("messageEntityTextUrl", "a link"),
                        tuple("messageEntityPre", "int x;"),
                        tuple("messageEntityBlockquote", "quoted"));
    }

    private static org.assertj.core.groups.Tuple tuple(String name, String text) {
        return org.assertj.core.groups.Tuple.tuple(name, text);
    }

    private static String covered(String text, TlObject entity) {
        var start = entity.intValue("offset");
        return text.substring(start, start + entity.intValue("length"));
    }

    @Test
    void anExportWritesBackWhatWasSent() throws IOException {
        var markdown = "**bold *both*** ~~gone~~ `code` [a link](https://example.org/x)";
        user.succeed("--sandbox", "send", "@bob_brandt", "--markdown", "--text", markdown);
        var sent = user.sandbox().deliveries().to(BOB).get(0);

        user.succeed("--sandbox", "export", "@bob_brandt", "--format", "md");

        var line = Files.readString(user.export("bob_brandt").resolve("messages.md"))
                .lines()
                .filter(written -> written.contains("bold"))
                .findFirst()
                .orElseThrow();
        user.succeed("--sandbox", "send", "@bob_brandt", "--markdown", "--text", line, "--key", "second");
        var again = user.sandbox().deliveries().to(BOB).get(1);
        assertThat(again.text()).isEqualTo(sent.text());
        assertThat(again.entities()).isEqualTo(sent.entities());
    }

    @Test
    void withoutMarkdownEverythingIsText() {
        user.succeed("--sandbox", "send", "@bob_brandt", "**not bold**");

        var message = user.sandbox().deliveries().to(BOB).get(0);
        assertThat(message.text()).isEqualTo("**not bold**");
        assertThat(message.entities()).isEmpty();
    }
}
