package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which chats and messages an export holds, and what it asks Telegram for. */
class ExportChoiceIT {
    private static final String LATER = "2026-10-30T12:00:00Z";

    @TempDir
    private Path folder;

    private World world;
    private OfflineUser user;

    @BeforeEach
    void begin() throws IOException {
        world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
        user = new OfflineUser(folder, world);
    }

    @AfterEach
    void end() throws IOException {
        user.close();
    }

    private static String[] export(String... more) {
        var all = new ArrayList<>(List.of("--sandbox", "--timezone", "UTC", "export", "--format", "json"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private List<JsonNode> exported(String chat) throws IOException {
        var messages = new ArrayList<JsonNode>();
        new ObjectMapper()
                .readTree(user.export(chat).resolve("result.json").toFile())
                .path("messages")
                .forEach(messages::add);
        return messages;
    }

    private static String text(JsonNode message) {
        return Exported.text(message.path("text"));
    }

    @Test
    void severalChatsAreExportedAndTheOneThatFailsIsNamed() {
        var result = user.userbot().run(export("@lounge_news", "@no_such_chat", "@museum"));
        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stdout()).contains("lounge_news", "museum");
        assertThat(result.stderr()).contains("@no_such_chat: ", "1 chat(s) failed: @no_such_chat.");
        assertThat(user.export("lounge_news").resolve("result.json")).exists();
        assertThat(user.export("museum").resolve("result.json")).exists();
    }

    @Test
    void aFolderIsExportedWhole() throws IOException {
        user.succeed(export("--folder", "work", "--limit", "3"));
        try (var folders = Files.list(user.folder().resolve("exports"))) {
            assertThat(folders.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("Workshop"))
                    .hasSizeGreaterThan(1);
        }
        var unknown = user.userbot().run(export("--folder", "Plants"));
        assertThat(unknown.exitCode()).as("%s", unknown).isEqualTo(4);
        assertThat(unknown.stderr()).contains("Friends", "Work");
    }

    @Test
    void onlyTheChosenKindsOfAllChats() throws IOException {
        user.succeed(export("--all", "--type", "channel,bot", "--limit", "1"));
        try (var folders = Files.list(user.folder().resolve("exports"))) {
            assertThat(folders.map(path -> path.getFileName().toString()))
                    .contains("lounge_news", "heron_helper_bot")
                    .doesNotContain("lounge");
        }
    }

    @Test
    void filtersChooseWhatIsWrittenAndNotWhatIsKept() throws IOException {
        user.succeed(export("@lounge"));
        var all = exported("lounge");
        user.sandbox().requests().clear();
        user.succeed(export("@lounge", "--offline", "--from", "@anna_lindqvist"));
        assertThat(exported("lounge"))
                .isNotEmpty()
                .filteredOn(message -> message.has("from_id"))
                .allSatisfy(
                        message -> assertThat(message.path("from_id").asText()).isEqualTo("user2200000011"));
        user.succeed(export("@lounge", "--offline", "--contains", "SOUP"));
        assertThat(exported("lounge"))
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allSatisfy(message -> assertThat(message.toString()).containsIgnoringCase("soup"));
        user.succeed(export("@lounge", "--offline", "--only", "photo,poll", "--limit", "5"));
        assertThat(exported("lounge"))
                .hasSize(5)
                .allSatisfy(message ->
                        assertThat(message.has("photo") || message.has("poll")).isTrue());
        assertThat(user.sandbox().requests().counts())
                .as("what an offline export asked Telegram for")
                .isEmpty();
        user.succeed(export("@lounge", "--offline"));
        assertThat(exported("lounge")).isEqualTo(all);
    }

    @Test
    void oneSendersMessagesAreFoundByTheServerWithoutReadingTheWholeChat() throws IOException {
        user.succeed(export("@lounge", "--from", "@anna_lindqvist", "--limit", "5"));
        assertThat(exported("lounge"))
                .hasSize(5)
                .allSatisfy(
                        message -> assertThat(message.path("from_id").asText()).isEqualTo("user2200000011"));
        assertThat(user.pagesAsked()).isLessThanOrEqualTo(2);
        var whole = user.succeed(export("@lounge"));
        assertThat(whole.stdout()).contains("1385 messages");
        assertThat(exported("lounge")).hasSize(1385);
    }

    @Test
    void aTopicIsReadAloneAndAllTopicsAreNamed() throws IOException {
        user.succeed(export("Workshop", "--topic", "bicycles", "--out", "one"));
        var one = new ObjectMapper().readTree(folder.resolve("one/result.json").toFile());
        assertThat(one.path("messages"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.path("topic_title")
                                .asText(message.path("title").asText()))
                        .isEqualTo("Bicycles 🚲"));
        var unknown = user.userbot().run(export("Workshop", "--topic", "Cooking"));
        assertThat(unknown.exitCode()).as("%s", unknown).isEqualTo(4);
        assertThat(unknown.stderr()).contains("Bicycles");
    }

    @Test
    void commentsStandUnderTheirPosts() throws IOException {
        user.succeed(export("@lounge_news", "--comments"));
        assertThat(exported("lounge_news"))
                .anySatisfy(post -> assertThat(post.path("comments")).hasSizeGreaterThan(1));
        assertThat(user.sandbox().requests().counts())
                .as("the group is read once, not post by post")
                .doesNotContainKey("messages.getReplies");
    }

    @Test
    void aGroupThatWasUpgradedIsOneHistory() throws IOException {
        var result = user.succeed(export("--output", "json", "Attic"));
        var directory = Path.of(new ObjectMapper()
                .readTree(result.stdout())
                .path("chats")
                .path(0)
                .path("directory")
                .asText());
        var ids = new ArrayList<Long>();
        new ObjectMapper()
                .readTree(folder.resolve(directory).resolve("result.json").toFile())
                .path("messages")
                .forEach(message -> ids.add(message.path("id").asLong()));
        assertThat(ids).anyMatch(id -> id < 0).anyMatch(id -> id > 0).isSorted();
    }

    @Test
    void aRefreshFindsEditsReactionsAndDeletionsAndKeepsWhatWasBefore() throws IOException {
        var museum = LiveChat.named(world, "museum");
        var someone = PeerId.user(world.accounts().get(0).userId());
        int edited = museum.says(someone, Text.text("first words"), Instant.parse(LATER));
        int deleted = museum.says(someone, Text.text("to be gone"), Instant.parse(LATER));
        int liked = museum.says(someone, Text.text("liked"), Instant.parse(LATER));
        user.succeed(export("@museum"));
        museum.edits(edited, Text.text("second words"), Instant.parse("2026-10-30T13:00:00Z"));
        museum.reacts(liked, "👍", Instant.parse("2026-10-30T13:00:00Z"), someone);
        museum.deletes(deleted);

        var result = user.succeed(export("@museum", "--refresh", "2026-10-30", "--edits"));

        assertThat(result.stdout()).contains("found edited", "1 found deleted");
        var last = exported("museum");
        assertThat(last).anySatisfy(message -> {
            assertThat(text(message)).isEqualTo("second words");
            assertThat(Exported.text(message.path("earlier_versions").path(0).path("text")))
                    .isEqualTo("first words");
        });
        assertThat(last).anySatisfy(message -> {
            assertThat(text(message)).isEqualTo("to be gone");
            assertThat(message.path("deleted_utc").asText()).isNotEmpty();
        });
        assertThat(last).anySatisfy(message -> {
            assertThat(text(message)).isEqualTo("liked");
            assertThat(message.path("reactions")).hasSize(1);
        });
        user.succeed(export("@museum", "--full"));
        assertThat(exported("museum")).hasSameSizeAs(last);
    }

    @Test
    void aDryRunStoresAndWritesNothing() {
        var result = user.succeed(export("@lounge", "--dry-run"));
        assertThat(result.stdout())
                .matches(
                        "(?s)The Lounge: (about )?[0-9]+ messages to fetch, none stored, about [0-9]+ requests?\\.\\s*");
        assertThat(user.export("lounge")).doesNotExist();
        assertThat(user.succeed(export("@lounge")).stdout()).contains("1385 new");
    }

    @Test
    void splitPagesReplaceEachOther() throws IOException {
        var split = new ArrayList<>(List.of("--sandbox", "export", "@lounge", "--format", "md,html", "--split"));
        split.add("month");
        user.succeed(split.toArray(String[]::new));
        assertThat(pages()).contains("messages.md", "messages-2025-03.md", "messages-2025-03.html");
        split.set(split.size() - 1, "year");
        split.add("--offline");
        user.succeed(split.toArray(String[]::new));
        assertThat(pages()).contains("messages-2025.md").noneMatch(name -> name.contains("2025-03"));
    }

    private List<String> pages() throws IOException {
        try (var files = Files.list(user.export("lounge"))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void searchAndStatisticsNeedNoTelegram() throws IOException {
        user.succeed(export("@lounge"));
        user.sandbox().requests().clear();
        var found = user.succeed("--sandbox", "--output", "json", "search", "soups", "--chat", "@lounge");
        assertThat(new ObjectMapper().readTree(found.stdout()).path("messages")).isNotEmpty();
        var stats = user.succeed("--sandbox", "--output", "json", "stats", "@lounge", "--html", "stats.html");
        var totals = new ObjectMapper().readTree(stats.stdout()).path("totals");
        assertThat(totals.path("messages").asInt() + totals.path("service").asInt())
                .isEqualTo(1385);
        assertThat(folder.resolve("stats.html")).content().contains("<svg", "default-src 'none'");
        assertThat(user.sandbox().requests().counts()).isEmpty();
    }

    @Test
    void offlineWithoutAnythingStoredSaysWhatToDo() {
        var result = user.userbot().run(export("@lounge", "--offline"));
        assertThat(result.exitCode()).as("%s", result).isEqualTo(4);
        assertThat(result.stderr()).contains("export");
    }
}
