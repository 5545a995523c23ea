package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.example.RollCommand;
import dev.userbot.example.ThanksHandler;
import dev.userbot.listen.plugins.PluginJar;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given {@code userbot listen}, when its owner types commands in chats, then the same happens as on the command line. */
class TypedCommandsIT extends ListeningRobin {
    private static final PeerId ROTA = PeerId.chat(4_100_000_001L);
    private static final String LONG_AGO = "2026-01-01";

    private void listen() {
        listens("@lounge");
    }

    private static int types(LiveChat chat, String text) {
        return chat.says(ROBIN, Text.text(text), Instant.now());
    }

    private String text(PeerId chat, int id) {
        return seen(chat).stream()
                .filter(message -> message.intValue("id") == id)
                .map(message -> message.string("message"))
                .findFirst()
                .orElse("");
    }

    private void becomes(PeerId chat, int id, String begin) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(text(chat, id)).startsWith(begin));
    }

    private List<TlObject> documents(PeerId chat) {
        return seen(chat).stream()
                .filter(message -> message.object("media")
                        .filter(media -> media.is("messageMediaDocument"))
                        .isPresent())
                .toList();
    }

    /** The front matter says when it was written. */
    private static String withoutTime(String markdown) {
        return markdown.replaceFirst("(?m)^exported: .*$", "exported:");
    }

    @Test
    void exportTypedInAChatWritesTheSameFileAsTheCommandLineAndSendsIt() throws IOException {
        listen();
        int before = documents(ROBIN).size();
        int typed = types(lounge, ".export md \u2014until " + LONG_AGO);
        becomes(LOUNGE, typed, "");
        await().atMost(PATIENCE).until(() -> text(LOUNGE, typed).contains("exported; messages.md sent to Saved"));
        var exported = Files.readString(user.export("lounge").resolve("messages.md"));
        assertThat(documents(ROBIN)).hasSize(before + 1);

        var copy = folder.resolve("by hand");
        user.succeed("--sandbox", "export", "@lounge", "--format", "md", "--until", LONG_AGO, "--out", copy.toString());
        assertThat(withoutTime(Files.readString(copy.resolve("messages.md")))).isEqualTo(withoutTime(exported));
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }

    @Test
    void somebodyElsesCommandDoesNothing() {
        listen();
        int stranger = lounge.says(ANNA, Text.text(".export md here"), Instant.now());
        becomes(LOUNGE, types(lounge, ".ping"), "pong, ");
        becomes(LOUNGE, types(lounge, ".jobs"), "No jobs.");
        assertThat(text(LOUNGE, stranger)).isEqualTo(".export md here");
        assertThat(user.export("lounge")).doesNotExist();
    }

    @Test
    void theOtherCommandsOfTheCommandLineWorkInChatsToo() throws IOException {
        user.succeed("--sandbox", "export", "@lounge", "--until", LONG_AGO);
        listen();
        becomes(LOUNGE, types(lounge, ".stats --top 3"), "The Lounge");
        becomes(LOUNGE, types(lounge, ".stats --no-such"), "\u26a0 Unknown option");
        becomes(LOUNGE, types(lounge, ".send me --file /etc/hostname"), "\u26a0 --file cannot be typed in chats");
        int found = types(lounge, ".search bicycle --limit 3");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(text(LOUNGE, found).lines().filter(line -> line.contains("bicycle")))
                        .hasSize(3));
        var rota = LiveChat.of(world, ROTA);
        int sent = types(rota, ".send me --silent Hello there,\n*stars* stay");
        await().atMost(PATIENCE)
                .until(() -> seen(ROBIN).stream()
                        .anyMatch(message -> message.string("message").equals("Hello there,\n*stars* stay")));
        await().atMost(PATIENCE).until(() -> !text(ROTA, sent).startsWith("."));
        int later = types(rota, ".at 2027-01-01T09:00 Happy new year");
        await().atMost(PATIENCE).until(() -> text(ROTA, later).contains("2027"));
        assertThat(user.succeed("--sandbox", "scheduled", "list").stdout()).contains("Happy new year");
        becomes(ROTA, types(rota, ".download --dry-run"), "Kitchen rota");
    }

    @Test
    void aPluginAddsACommandAndAHandler() throws IOException {
        PluginJar.write(folder.resolve("plugins/roll.jar"), Command.class, RollCommand.class);
        PluginJar.write(folder.resolve("plugins/thanks.jar"), MessageHandler.class, ThanksHandler.class);
        listen();
        becomes(LOUNGE, types(lounge, ".roll 3d1"), "\ud83c\udfb2 3");
        lounge.says(ANNA, Text.text("Thank you all"), Instant.now());
        await().atMost(PATIENCE)
                .until(() -> seen(LOUNGE).stream()
                        .anyMatch(message -> message.string("message").equals("You are welcome!")));
    }
}
