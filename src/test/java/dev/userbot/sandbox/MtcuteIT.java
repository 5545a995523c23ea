package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.tl.TlObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An independent client reads what TDLib reads: the sandbox speaks MTProto, not a dialect of its own. */
class MtcuteIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void mtcuteLogsInWithTheCodeAndReadsTheSameHistory() throws Exception {
        var world = new SmallWorld();
        try (var sandbox = Sandbox.start(new Sandbox.Options(folder.resolve("state"), world))) {
            var key = Files.writeString(
                    folder.resolve("key.pem"), sandbox.endpoint().publicKeyPem());
            var output = folder.resolve("history.jsonl");
            var errors = folder.resolve("errors.txt");
            var client = new ProcessBuilder(
                            "node",
                            "src/test/node/history.mjs",
                            Integer.toString(sandbox.endpoint().directPort()),
                            key.toString(),
                            SmallWorld.ALICE.phone(),
                            "22222",
                            "lounge")
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = client.waitFor(1, TimeUnit.MINUTES);
            client.destroyForcibly();

            assertThat(ended).as("mtcute ended by itself").isTrue();
            assertThat(client.exitValue()).as(Files.readString(errors)).isZero();
            assertThat(read(output)).containsExactlyElementsOf(told(world));
            assertThat(sandbox.failures()).isEmpty();
        }
    }

    private static List<Line> read(Path output) throws IOException {
        try (var lines = Files.lines(output, StandardCharsets.UTF_8)) {
            return lines.map(MtcuteIT::parse).toList();
        }
    }

    private static Line parse(String line) {
        try {
            return JSON.readValue(line, Line.class);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static List<Line> told(SmallWorld world) {
        var history = world.history(SmallWorld.ALICE.userId(), SmallWorld.LOUNGE);
        return IntStream.range(0, history.size())
                .mapToObj(history::at)
                .map(MtcuteIT::line)
                .toList();
    }

    private static Line line(TlObject message) {
        return new Line(message.intValue("id"), message.intValue("date"), message.string("message"));
    }

    private record Line(int id, int date, String text) {}
}
