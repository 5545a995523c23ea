package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.json.ExportComparison;
import dev.userbot.export.json.ResultSchema;
import dev.userbot.sandbox.world.DesktopExport;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Desktop exported, served by the sandbox and exported by this program, is what Desktop exported. The files are made
 * up for what public exports lack; {@code -Ddesktop.export=FILE} tries one from elsewhere and prints its differences.
 */
class DesktopRoundTripIT {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "desktop");

    @TempDir
    Path folder;

    static Stream<Path> exports() throws IOException {
        var own = System.getProperty("desktop.export");
        if (own != null) {
            return Stream.of(Path.of(own));
        }
        try (var files = Files.list(FIXTURES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void givesTheSameMessagesBack(Path desktop) throws IOException {
        var told = new ArrayList<String>();
        var comparisons = new ArrayList<ExportComparison>();
        try (var user = new OfflineUser(folder, DesktopExport.load(desktop, "9996620009", told::add))) {
            user.succeed("--sandbox", "--timezone", "UTC", "export", "--all", "--format", "json");
            var exported = exported();
            for (var chat : chats(TdJson.parse(Files.readString(desktop)))) {
                comparisons.add(
                        ExportComparison.of(chat, exported.get(chat.path("id").asLong())));
            }
        }
        Files.writeString(
                Path.of("target", "round-trip-" + desktop.getFileName() + ".txt"),
                comparisons.stream().map(ExportComparison::toString).collect(Collectors.joining()));
        assertThat(comparisons).isNotEmpty();
        assertThat(comparisons).flatExtracting(ExportComparison::differences).isEmpty();
        if (desktop.startsWith(FIXTURES)) {
            assertThat(told).as("what the loader could not serve").isEmpty();
        }
    }

    /** What was exported, by the id of the chat. */
    private Map<Long, JsonNode> exported() throws IOException {
        var exported = new HashMap<Long, JsonNode>();
        try (var files = Files.walk(folder.resolve("exports"))) {
            for (var file :
                    files.filter(path -> path.endsWith("result.json")).sorted().toList()) {
                var result = TdJson.parse(Files.readString(file));
                ResultSchema.assertValid(result);
                exported.put(result.path("id").asLong(), result);
            }
        }
        return exported;
    }

    private static List<JsonNode> chats(JsonNode export) {
        return export.has("messages")
                ? List.of(export)
                : StreamSupport.stream(export.path("chats").path("list").spliterator(), false)
                        .toList();
    }
}
