package dev.userbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.OfflineTelegram;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given rules at work, when their process is killed again and again, then each message was answered, copied and written once. */
class KilledRulesIT {
    private static final long ROBIN = 2_200_000_001L;
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    private static final PeerId ROTA = PeerId.chat(4_100_000_001L);
    private static final long LOUNGE_ID = -1_001_500_000_001L;
    private static final int KILLS = 3;
    private static final int BETWEEN_KILLS = 15;

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private final LiveChat lounge = LiveChat.of(world, LOUNGE);
    private OfflineTelegram telegram;
    private int said;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, world);
        telegram.logsIn().close();
        Files.writeString(folder.resolve("rules.yaml"), """
                rules:
                  - name: count
                    when: {regex: 'number (\\d+)'}
                    do:
                      - write: events.jsonl
                      - reply: {text: "heard {1}", at-most: 1000}
                      - copy: -4100000001
                """);
    }

    @AfterEach
    void end() throws Exception {
        process.destroyForcibly().waitFor();
        telegram.close();
    }

    private Process listener() throws IOException {
        return RulesProcess.start(
                telegram.library(),
                folder.resolve("state"),
                folder.resolve("first"),
                folder.resolve("rules.yaml"),
                LOUNGE_ID);
    }

    private void talk() {
        for (int number = 0; number < BETWEEN_KILLS; number++) {
            lounge.says(ANNA, Text.text("number " + said++), Instant.now());
        }
    }

    private List<String> texts(PeerId peer, String beginning) {
        var history = world.history(ROBIN, peer);
        return IntStream.range(0, history.size())
                .mapToObj(index -> history.at(index).string("message"))
                .filter(text -> text.startsWith(beginning))
                .toList();
    }

    private List<String> written() {
        try {
            var file = folder.resolve("events.jsonl");
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> TdJson.parse(line).path("text").asText())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> numbered(String beginning) {
        return IntStream.range(0, said).mapToObj(number -> beginning + number).toList();
    }

    @Test
    void everythingIsDoneOnceHoweverOftenTheProcessIsKilled() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            process = listener();
            if (kill == 0) {
                firstOnesAreMissedUntilItListens();
            }
            int before = texts(ROTA, "number ").size();
            talk();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> texts(ROTA, "number ").size() > before + 3);
            process.destroyForcibly().waitFor();
        }
        process = listener();
        await().atMost(Duration.ofSeconds(45))
                .untilAsserted(() -> assertThat(texts(ROTA, "number ")).contains("number " + (said - 1)));
        process.destroyForcibly().waitFor();

        var first = Integer.parseInt(written().get(0).replace("number ", ""));
        assertThat(written()).isEqualTo(numbered("number ").subList(first, said));
        assertThat(texts(LOUNGE, "heard ")).isEqualTo(numbered("heard ").subList(first, said));
        assertThat(texts(ROTA, "number ")).isEqualTo(numbered("number ").subList(first, said));
    }

    /** What was said before it began is none of its business. */
    private void firstOnesAreMissedUntilItListens() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            lounge.says(ANNA, Text.text("number " + said++), Instant.now());
            return !texts(ROTA, "number ").isEmpty();
        });
    }
}
