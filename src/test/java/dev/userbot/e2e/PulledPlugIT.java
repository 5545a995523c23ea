package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.export.html.ParsedHtml;
import dev.userbot.sandbox.world.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at any moment: what lies under a final name is complete and right. */
class PulledPlugIT {
    private static final int MESSAGES = 2_000;
    private static final int KILLS = 20;
    private static final String[] EXPORT = {"--sandbox", "export", "@long", "--format", "md,json,html", "--limit", ""};

    @TempDir
    private Path folder;

    @Test
    void finalFilesAreAbsentOrOldOrCompleteAndRight() throws IOException, InterruptedException {
        var random = new Random(20_261_122);
        try (var user = new OfflineUser(folder, SyntheticWorld.of("long", MESSAGES, "9996620001"))) {
            var temporary = Files.createDirectory(folder.resolve("temporary"));
            user.userbot().withJvmOption("-Djava.io.tmpdir=" + temporary);
            var usual = System.nanoTime();
            user.succeed(export(MESSAGES));
            usual = System.nanoTime() - usual;
            for (int kill = 1; kill <= KILLS; kill++) {
                // Each run writes another number of messages, so that an old file is told from a half one.
                var running = user.userbot().start(export(MESSAGES - kill));
                running.process().waitFor(1 + random.nextInt((int) (usual / 1_000_000)), TimeUnit.MILLISECONDS);
                running.kill();
                running.await();
                assertWhole(user.export("long"), kill);
            }
            user.succeed(export(7));
            assertThat(count(user.export("long"), "result.json")).isEqualTo(7);
            try (var files = Files.list(user.export("long"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as("what killed runs left is gone")
                        .containsExactlyInAnyOrder("messages.md", "messages.html", "result.json");
            }
            try (var files = Files.list(temporary)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as("a copy of SQLite's library for each killed run")
                        .noneMatch(name -> name.contains("sqlite"));
            }
        }
    }

    private static String[] export(int limit) {
        var arguments = EXPORT.clone();
        arguments[arguments.length - 1] = String.valueOf(limit);
        return arguments;
    }

    /** Every file holds as many messages as one of the runs until now was to write. */
    private static void assertWhole(Path export, int kills) throws IOException {
        for (var name : new String[] {"result.json", "messages.md", "messages.html"}) {
            assertThat(count(export, name)).as(name).isBetween(MESSAGES - kills, MESSAGES);
        }
        assertThat(ParsedHtml.in(export).errors()).isEmpty();
        assertThat(Files.readString(export.resolve("messages.html")).strip()).endsWith("</html>");
    }

    private static int count(Path export, String name) throws IOException {
        return switch (name) {
            case "result.json" ->
                new ObjectMapper()
                        .readTree(export.resolve(name).toFile())
                        .path("messages")
                        .size();
            case "messages.html" -> ParsedHtml.in(export).messageIds().size();
            default ->
                Integer.parseInt(
                        Files.readString(export.resolve(name)).replaceFirst("(?s).*?messages: \"?([0-9]+).*", "$1"));
        };
    }
}
