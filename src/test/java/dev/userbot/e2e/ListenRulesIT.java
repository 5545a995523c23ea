package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a file of rules, when {@code userbot listen --rules} runs and people talk, then what the rules say is done. */
class ListenRulesIT extends ListeningRobin {
    private void rules(String... lines) throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), "rules:\n" + String.join("\n", lines) + "\n");
    }

    private void listen() {
        listens("--rules", "rules.yaml", "--log", "listen.log");
    }

    private int says(String text) {
        return lounge.says(ANNA, Text.text(text), Instant.now());
    }

    private TlObject seen(int id) {
        var history = world.history(ROBIN.id(), LOUNGE);
        return history.at(history.indexAtLeast(id));
    }

    private List<String> lines(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
    }

    @Test
    void theChatsThatRulesNameAreListenedToAndActedOn() throws IOException {
        rules(
                "  - name: hello",
                "    when: {chats: \"@lounge\", text: hello}",
                "    do:",
                "      - react: \"\ud83d\udc4d\"",
                "      - write: hello.jsonl",
                "      - reply: \"Hello, {first_name}!\"");
        listen();
        int hello = says("Hello everybody");
        says("something else");
        await().atMost(PATIENCE).until(() -> lines("hello.jsonl").size() == 1);
        await().atMost(PATIENCE).until(() -> seen(hello).has("reactions"));
        await().atMost(PATIENCE)
                .until(() -> seen(LOUNGE).stream()
                        .anyMatch(message -> message.string("message").equals("Hello, Anna!")));
        listening.process().destroy();
        var result = listening.await();
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.stderr()).contains("Listening to 1 chat(s).");
        assertThat(lines("listen.log")).anyMatch(line -> line.endsWith("Listening to 1 chat(s). Ctrl-C ends it."));
    }

    @Test
    void aBadFileIsRefusedAtTheStartAndLaterTheOldRulesStay() throws IOException {
        rules("  - name: one", "    when: {chat: \"@lounge\"}", "    do: [write: one.jsonl]");
        var refused = user.userbot().run("--sandbox", "listen", "--rules", "rules.yaml");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.stderr()).contains("rules.yaml:3:12", "chats");

        rules("  - name: one", "    when: {chats: \"@lounge\"}", "    do: [write: one.jsonl]");
        listen();
        says("first");
        await().atMost(PATIENCE).until(() -> lines("one.jsonl").size() == 1);
        assertThat(String.join("\n", lines("listen.log"))).contains("1 rule(s) of rules.yaml are in force.");
        rules("  - name: two", "    when: {chats: \"@lounge\"}", "    do: [wriet: two.jsonl]");
        await().atMost(PATIENCE)
                .until(() ->
                        lines("listen.log").stream().anyMatch(line -> line.contains("The old rules stay in force.")));
        assertThat(String.join("\n", lines("listen.log"))).contains("rules.yaml:4:10", "write");
        says("second");
        await().atMost(PATIENCE).until(() -> lines("one.jsonl").size() == 2);

        rules("  - name: two", "    when: {chats: \"@lounge\"}", "    do: [write: two.jsonl]");
        await().atMost(PATIENCE)
                .until(() ->
                        lines("listen.log").stream().anyMatch(line -> line.contains("1 rule(s) are in force now.")));
        await().atMost(PATIENCE).until(() -> {
            says("third");
            return !lines("two.jsonl").isEmpty();
        });
        assertThat(lines("one.jsonl")).hasSize(2);
    }

    @Test
    void theFilesOfMessagesAreDownloaded() throws IOException {
        rules(
                "  - name: files",
                "    when: {chats: \"@lounge\", content: document}",
                "    do: [download: {type: document}]");
        listen();
        var media = seen(LOUNGE).stream()
                .flatMap(message -> message.object("media").stream())
                .filter(found -> found.object("document")
                        .filter(document -> document.string("mime_type").startsWith("application/pdf"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        lounge.says(ANNA, Text.text("the minutes"), Instant.now(), message -> message.with("media", media));
        var files = user.export("lounge").resolve("media");
        await().atMost(PATIENCE)
                .until(() -> Files.isDirectory(files) && !downloaded(files).isEmpty());
        assertThat(downloaded(files)).hasSize(1);
        await().atMost(PATIENCE)
                .until(() -> user.userbot()
                        .run("--sandbox", "download-media", "@lounge", "--list", "--type", "document")
                        .stdout()
                        .contains("done"));
    }

    private static List<Path> downloaded(Path media) throws IOException {
        try (var files = Files.walk(media)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
