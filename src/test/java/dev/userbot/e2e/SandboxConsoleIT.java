package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code userbot sandbox --console} in one terminal, {@code userbot listen} in another. */
class SandboxConsoleIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void commandsAndRulesCanBeTriedByHand() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), """
                rules:
                  - name: greet
                    when: {chats: "@lounge", text: good morning}
                    do: [reply: "Good morning, {first_name}!"]
                """);
        var userbot = new Userbot(folder);
        var server = userbot.start("--session", "trial", "sandbox", "--console");
        await().atMost(PATIENCE).until(() -> server.stdout().contains("Ctrl-C"));
        var listener = userbot.start("--sandbox", "--session", "trial", "listen", "@lounge", "--health", "health.json");
        try {
            await().atMost(PATIENCE).until(() -> Files.exists(folder.resolve("health.json")));
            server.type("""
                    @lounge .ping
                    as @anna_lindqvist @lounge Good morning all
                    me .jobs
                    @nobody_here hello
                    Hello?
                    """);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(server.stdout())
                            .containsPattern("(?m)^@lounge: pong, ")
                            .contains("\n@lounge: Good morning, Anna!\n")
                            .contains("\nme: No jobs.")
                            .contains("\nThere is no chat @nobody_here here.")
                            .contains("\nA line is a chat and a text, like: @lounge .help"));
        } finally {
            listener.process().destroy();
            server.interrupt();
        }
        assertThat(listener.await().exitCode()).isZero();
        var ended = server.await();
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(130);
        assertThat(ended.stderr()).isEmpty();
    }
}
