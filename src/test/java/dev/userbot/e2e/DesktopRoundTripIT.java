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
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** TDLib gets no answer to loadChats in the world that the sandbox makes of this whole account. */
    private static final String NOT_LOADED = "account.json";

    /** Members that the sandbox's loader does not serve yet, by fixture; every other difference is one of the export. */
    private static final Map<String, Set<String>> NOT_SERVED = Map.of(
            "bot.json",
            Set.of(
                    "action",
                    "actor",
                    "actor_id",
                    "button_id",
                    "data",
                    "dataBase64",
                    "forward_text",
                    "game_description",
                    "game_link",
                    "game_message_id",
                    "game_title",
                    "information_text",
                    "invoice_information",
                    "invoice_message_id",
                    "peers",
                    "reason_domain",
                    "type"),
            "channel.json",
            Set.of(
                    "action",
                    "actor",
                    "actor_id",
                    "giveaway_information",
                    "giveaway_results",
                    "information_text",
                    "paid_stars_amount",
                    "stars",
                    "unclaimed",
                    "winners"),
            "group.json",
            // The old basic group's messages are not served at all.
            Set.of("action", "completed", "incompleted", "information_text", "items", "messages", "order"),
            "personal.json",
            Set.of(
                    "action",
                    "contact_vcard",
                    "contact_vcard_file_size",
                    "cost",
                    "information_text",
                    "months",
                    "thumbnail",
                    "thumbnail_file_size"),
            "saved.json",
            Set.of("saved_from"));

    @TempDir
    Path folder;

    static Stream<Path> exports() throws IOException {
        var own = System.getProperty("desktop.export");
        if (own != null) {
            return Stream.of(Path.of(own));
        }
        try (var files = Files.list(FIXTURES)) {
            return files.filter(file -> !file.endsWith(NOT_LOADED)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void givesTheSameMessagesBack(Path desktop) throws IOException {
        var differences = new ArrayList<String>();
        try (var user = new OfflineUser(folder, DesktopExport.load(desktop, "9996620009"))) {
            for (var chat : chats(TdJson.parse(Files.readString(desktop)))) {
                var comparison = ExportComparison.of(chat, exported(user, chat));
                var report = desktop.getFileName() + ": " + comparison;
                Files.writeString(Path.of("target", "round-trip-" + desktop.getFileName() + ".txt"), report);
                var notServed = NOT_SERVED.getOrDefault(desktop.getFileName().toString(), Set.of());
                comparison.differences().stream()
                        .filter(difference -> !notServed.contains(difference.name()))
                        .forEach(difference -> differences.add(difference.toString()));
            }
        }
        assertThat(differences).isEmpty();
    }

    private JsonNode exported(OfflineUser user, JsonNode chat) throws IOException {
        boolean isOwn = "saved_messages".equals(chat.path("type").asText());
        var name = isOwn ? "me" : '"' + chat.path("name").asText() + '"';
        user.succeed("--sandbox", "--timezone", "UTC", "export", name, "--format", "json", "--out", "again");
        var result = TdJson.parse(Files.readString(folder.resolve("again").resolve("result.json")));
        ResultSchema.assertValid(result);
        return result;
    }

    private static List<JsonNode> chats(JsonNode export) {
        return export.has("messages")
                ? List.of(export)
                : StreamSupport.stream(export.path("chats").path("list").spliterator(), false)
                        .toList();
    }
}
