package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.markup.ParsedMarkdown;
import dev.userbot.markup.VisibleText;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code userbot --sandbox export @lounge --format md,json}: the files against the world itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    /** Actions that Telegram Desktop writes without saying whose they are. */
    private static final List<String> WITHOUT_ACTOR = List.of(
            "send_payment",
            "refunded_payment",
            "allow_sending_messages",
            "attach_menu_bot_allowed",
            "web_app_bot_allowed",
            "send_passport_values",
            "proximity_reached",
            "send_webview_data",
            "gift_code_prize",
            "giveaway_launch",
            "giveaway_results");

    private World world;
    private OfflineUser user;
    private Userbot.Result run;
    private Exported exported;
    private Map<Integer, TlObject> told;

    @BeforeAll
    void export(@TempDir Path folder) throws IOException {
        world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
        user = new OfflineUser(folder, world);
        run = user.succeed("--sandbox", "--timezone", "UTC", "export", "@lounge", "--format", "md,json");
        exported = Exported.in(user.export("lounge"));
        told = told("lounge");
    }

    @AfterAll
    void close() throws IOException {
        user.close();
    }

    @Test
    void theWorldIsWhatTheIssueAsksFor() {
        assertThat(told).hasSizeGreaterThanOrEqualTo(1_200);
        var dates =
                told.values().stream().map(message -> message.intValue("date")).toList();
        assertThat(dates.get(dates.size() - 1) - dates.get(0)).isGreaterThan(600 * 86_400);
        assertThat(((TreeMap<Integer, TlObject>) told).lastKey())
                .as("deleted ids lie between")
                .isGreaterThan(told.size());
    }

    @Test
    void everyMessageIsThereOnceAndInOrder() {
        assertThat(exported.ids()).containsExactlyElementsOf(told.keySet());
    }

    @Test
    void everySenderDateAndTextIsTheWorlds() {
        assertThat(exported.messages()).allSatisfy(message -> {
            var original = told.get(message.path("id").asInt());
            assertThat(message.path("type").asText()).isEqualTo(type(original));
            assertThat(message.path("date_unixtime").asText()).isEqualTo(original.intValue("date") + "");
            assertThat(LocalDateTime.parse(message.path("date").asText()).toInstant(ZoneOffset.UTC))
                    .isEqualTo(Instant.ofEpochSecond(original.intValue("date")));
            if (message.has("from_id") || message.has("actor_id") || !original.is("messageService")) {
                assertThat(sender(message)).isEqualTo(sender(original));
            } else {
                assertThat(message.path("action").asText()).isIn(WITHOUT_ACTOR);
            }
            assertThat(Exported.text(message.path("text")).strip())
                    .isEqualTo(original.is("messageService") ? "" : AsTdlibCleans.text(original.string("message")));
        });
    }

    @Test
    void repliesEditsAndForwardsAreTheWorlds() {
        assertThat(exported.messages()).allSatisfy(message -> {
            var original = told.get(message.path("id").asInt());
            var reply = original.object("reply_to")
                    .map(header -> header.intValue("reply_to_msg_id"))
                    .orElse(0);
            if (!original.is("messageService")) {
                assertThat(message.path("reply_to_message_id").asInt()).isEqualTo(reply);
                assertThat(message.path("edited_unixtime").asInt()).isEqualTo(original.intValue("edit_date"));
                assertThat(message.has("forwarded_from")).isEqualTo(original.has("fwd_from"));
            }
        });
    }

    @Test
    void theMarkdownSaysEveryTextAndHoldsNoHtml() {
        var read = ParsedMarkdown.of(exported.markdown());
        assertThat(read.structure().contains("IndentedCodeBlock")).isFalse();
        assertThat(read.shown().contains("<raw html>")).isFalse();
        assertThat(read.shown().contains("<image>")).isFalse();
        var plain = letters(read.shown());
        var texts = told.values().stream()
                .map(message -> letters(VisibleText.of(AsTdlibCleans.text(message.string("message")))))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(texts).hasSizeGreaterThan(1_000);
        assertThat(texts.stream().filter(text -> !plain.contains(text)))
                .as("texts that the Markdown does not say")
                .isEmpty();
    }

    @Test
    void theResultIsOnStdoutAndTheRestIsNot() {
        assertThat(run.stdout()).contains("The Lounge", told.size() + " messages", "messages.md", "result.json");
        assertThat(run.stderr()).doesNotContain("ERROR", "WARN");
    }

    @Test
    void historyIsAskedForOldestFirstAndInFullPages() {
        assertThat(user.pagesAsked()).isBetween(told.size() / 100, 20);
    }

    @Test
    void whatTdlibMissedIsOnlyDecoration() {
        assertThat(user.sandbox().requests().unimplemented())
                .as("methods that TDLib asked for and the sandbox does not implement")
                .isSubsetOf(KnownGaps.METHODS);
    }

    private Map<Integer, TlObject> told(String username) {
        var account = world.accounts().get(0);
        History history =
                world.history(account.userId(), world.byUsername(username).orElseThrow());
        var messages = new TreeMap<Integer, TlObject>();
        IntStream.range(0, history.size()).forEach(index -> messages.put(history.idAt(index), history.at(index)));
        return messages;
    }

    /** The id of result.json's sender; without one, a channel's post is the channel's. */
    private static String sender(JsonNode message) {
        return message.path(message.path("type").asText().equals("service") ? "actor_id" : "from_id")
                .asText();
    }

    private static String sender(TlObject message) {
        var peer = message.object("from_id").or(() -> message.object("peer_id")).orElseThrow();
        return switch (peer.name()) {
            case "peerUser" -> "user" + peer.longValue("user_id");
            case "peerChat" -> "chat" + peer.longValue("chat_id");
            default -> "channel" + peer.longValue("channel_id");
        };
    }

    /** What this version of TDLib does not know, it calls unsupported. */
    private static String type(TlObject message) {
        if (message.object("media")
                .filter(media -> media.is("messageMediaUnsupported"))
                .isPresent()) {
            return "unsupported";
        }
        return message.is("messageService") ? "service" : "message";
    }

    /** A text without blanks, which are the renderer's to choose, and without its marks around spoilers. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0▒]+", "");
    }
}
