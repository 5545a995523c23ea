package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.export.html.HtmlAssets;
import dev.userbot.export.html.ParsedHtml;
import dev.userbot.export.json.ResultSchema;
import dev.userbot.markup.ParsedMarkdown;
import dev.userbot.markup.VisibleText;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code export --all} of the whole offline Telegram, in every format. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeAccountIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The exports as they are expected, a folder for each chat. */
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-world");

    private OfflineUser user;
    private JsonNode report;

    @BeforeAll
    void exportAll(@TempDir Path folder) throws IOException {
        user = new OfflineUser(folder, StoryWorld.create(StoryWorld.DEFAULT_SEED));
        var result = user.succeed(
                "--sandbox",
                "--output",
                "json",
                "--timezone",
                "UTC",
                "export",
                "--all",
                "--comments",
                "--format",
                "md,json,html,jsonl,td");
        report = JSON.readTree(result.stdout());
    }

    @AfterAll
    void close() throws IOException {
        user.close();
    }

    List<Path> folders() throws IOException {
        try (var folders = Files.list(user.folder().resolve("exports"))) {
            return folders.sorted().toList();
        }
    }

    private static List<JsonNode> messages(Path folder) throws IOException {
        var result = JSON.readTree(folder.resolve("result.json").toFile());
        return StreamSupport.stream(result.path("messages").spliterator(), false)
                .toList();
    }

    @Test
    void everyChatHasALineAndAFolder() throws IOException {
        var chats = JSON.readTree(
                        user.succeed("--sandbox", "--output", "json", "chats").stdout())
                .path("chats");
        assertThat(report.path("chats")).hasSameSizeAs(chats);
        assertThat(report.path("failed")).isEmpty();
        assertThat(folders()).hasSize(chats.size());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void resultJsonFollowsThePublishedSchema(Path folder) throws IOException {
        ResultSchema.assertValid(JSON.readTree(folder.resolve("result.json").toFile()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void linesHoldTheSameMessages(Path folder) throws IOException {
        var ids = messages(folder).stream()
                .map(message -> message.path("id").asLong())
                .toList();
        var lines = new ArrayList<Long>();
        for (var line : Files.readAllLines(folder.resolve("messages.jsonl"))) {
            lines.add(JSON.readTree(line).path("id").asLong());
        }
        assertThat(lines).isEqualTo(ids);
        for (var line : Files.readAllLines(folder.resolve("messages.td.jsonl"))) {
            assertThat(JSON.readTree(line).path("@type").asText()).isEqualTo("message");
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void markdownHoldsEveryTextInOrder(Path folder) throws IOException {
        var read = ParsedMarkdown.of(Files.readString(folder.resolve("messages.md")));
        var shown = new ParsedMarkdown("", letters(read.shown()), List.of(), List.of());
        // A forum is a section for each topic: in order are those of one topic.
        for (var ofOneTopic : textsByTopic(folder).values()) {
            assertThat(shown.lacking(ofOneTopic)).isEmpty();
        }
    }

    private static Map<Integer, List<String>> textsByTopic(Path folder) throws IOException {
        return messages(folder).stream()
                .filter(message -> !Exported.text(message.path("text")).isBlank())
                .collect(Collectors.groupingBy(
                        message -> message.path("topic_id").asInt(),
                        Collectors.mapping(
                                message -> letters(VisibleText.of(Exported.text(message.path("text")))),
                                Collectors.toList())));
    }

    /** Without what only sets letters apart, and the marks of spoilers. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0▒]+", "");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLinkOfTheMarkdownLeadsSomewhere(Path folder) throws IOException {
        assertThat(ParsedMarkdown.brokenLinks(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void htmlHoldsEveryMessageAndEveryLinkLeadsSomewhere(Path folder) throws IOException {
        var html = ParsedHtml.in(folder);
        assertThat(html.errors()).isEmpty();
        assertThat(html.brokenLinks()).isEmpty();
        assertThat(html.messageIds()).hasSize(messages(folder).size());
    }

    /** {@code -Dgolden.update=true} writes them anew; the difference is then to be read. */
    @ParameterizedTest
    @MethodSource("folders")
    void theFilesAreAsExpected(Path folder) throws IOException {
        var expected = GOLDEN.resolve(goldenName(folder));
        for (var name : List.of("result.json", "messages.md", "messages.html")) {
            var actual = withoutTime(name, Files.readString(folder.resolve(name)));
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(expected);
                Files.writeString(expected.resolve(name), actual);
            }
            boolean isSame = Files.readString(expected.resolve(name)).equals(actual);
            assertThat(isSame)
                    .as("%s is %s", folder.resolve(name), expected.resolve(name))
                    .isTrue();
        }
    }

    private String goldenName(Path folder) {
        return folder.getFileName().toString().replaceAll("[^A-Za-z0-9_-]", "_");
    }

    /** The moment of the export, and the style and script of every page, which the goldens of the renderer hold. */
    private static String withoutTime(String name, String content) {
        return HtmlAssets.removedFrom(name, content.replaceAll("(\"exported_at_utc\": |exported: ).*", "$1"));
    }
}
