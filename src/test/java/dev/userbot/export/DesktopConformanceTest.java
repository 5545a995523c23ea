package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What readers of Telegram Desktop's {@code result.json} lean on, held against every golden chat: stream readers on the
 * order of members, typed parsers on their types.
 */
class DesktopConformanceTest {
    private static final Renderer JSON = new ResultJsonRenderer(ZoneOffset.UTC);

    /** Desktop's members of a message's head, in its order; whatever else there is stands after or between them. */
    private static final List<String> HEAD = List.of(
            "id",
            "type",
            "date",
            "date_unixtime",
            "edited",
            "edited_unixtime",
            "actor",
            "actor_id",
            "action",
            "from",
            "from_id",
            "author",
            "forwarded_from",
            "forwarded_from_id",
            "saved_from",
            "reply_to_message_id",
            "reply_to_peer_id",
            "via_bot");

    private static final List<String> TAIL =
            List.of("text", "text_entities", "inline_bot_buttons", "reactions", "date_utc");

    private static final Set<String> PLAIN_NUMBERS = Set.of(
            "id",
            "reply_to_message_id",
            "message_id",
            "photo_file_size",
            "file_size",
            "thumbnail_file_size",
            "contact_vcard_file_size",
            "width",
            "height",
            "duration_seconds",
            "live_location_period_seconds",
            "topic_id");

    /** {@code from} and {@code to} of an approach stand behind the action; everywhere else order is the same. */
    private static final String APPROACH = "proximity_reached";

    private static final Map<String, String> PEERS = Map.of(
            "from_id", "(user|chat|channel)\\d+",
            "actor_id", "(user|chat|channel)\\d+",
            "forwarded_from_id", "(user|chat|channel)\\d+",
            "reply_to_peer_id", "(user|chat|channel)\\d+",
            "via_bot", "@\\w+");

    static List<Path> cases() throws IOException {
        return GoldenTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theChatIsNamedBeforeItsMessages(Path folder) throws IOException {
        var chat = exported(folder);
        assertThat(names(chat)).isIn(List.of("name", "type", "id", "messages"), List.of("type", "id", "messages"));
        assertThat(chat.path("type").isTextual()).isTrue();
        assertThat(chat.path("id").isIntegralNumber()).isTrue();
        assertThat(chat.path("id").asLong()).as("bare id").isPositive();
        assertThat(chat.path("messages").isArray()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void headAndTailOfMessagesKeepDesktopsOrder(Path folder) throws IOException {
        assertThat(messages(folder)).isNotEmpty().allSatisfy(message -> {
            if (!APPROACH.equals(message.path("action").asText())) {
                assertOrder(message, HEAD);
            }
            assertOrder(message, TAIL);
            assertThat(names(message)).startsWith("id", "type", "date", "date_unixtime");
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void membersKeepTheirTypes(Path folder) throws IOException {
        assertThat(messages(folder)).allSatisfy(message -> {
            assertThat(message.path("type").asText()).isIn("message", "service", "unsupported");
            assertThat(message.path("date").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
            message.properties().forEach(member -> assertType(member.getKey(), member.getValue()));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMessageHasItsTextTwice(Path folder) throws IOException {
        assertThat(messages(folder)).allSatisfy(message -> {
            var text = message.path("text");
            assertThat(text.isTextual() || text.isArray()).isTrue();
            var entities = message.path("text_entities");
            assertThat(entities.isArray()).isTrue();
            assertThat(joined(text)).isEqualTo(joined(entities));
            assertThat(entities).allSatisfy(entity -> assertThat(names(entity)).startsWith("type", "text"));
            if (text.isArray()) {
                assertThat(text)
                        .as("segments of both lists")
                        .hasSameSizeAs(entities)
                        .anyMatch(JsonNode::isObject);
            }
        });
    }

    @Test
    void noTextIsAnEmptyStringAndAnEmptyListOnOneLine() throws IOException {
        var chat = StoredChat.of(StoredChat.message("""
                {"@type":"messageDice","emoji":"🎲","value":3}"""));
        assertThat(chat.rendered(JSON)).contains("\n   \"text\": \"\",\n   \"text_entities\": [],\n");
    }

    @Test
    void onlyAForumsMessagesHaveATopic() throws IOException {
        assertThat(withTopic("{\"@type\":\"messageTopicForum\",\"forum_topic_id\":7}")
                        .path("topic_id")
                        .asInt())
                .isEqualTo(7);
        assertThat(names(withTopic("{\"@type\":\"messageTopicThread\",\"message_thread_id\":1048576}")))
                .as("a reply thread of an ordinary group")
                .doesNotContain("topic_id");
    }

    private static JsonNode withTopic(String topic) throws IOException {
        var message = TdJson.parse("""
                {"@type":"message","id":9437184,"chat_id":-1000000000123,"date":1700000000,"topic_id":%s,
                 "sender_id":{"@type":"messageSenderUser","user_id":1},
                 "content":{"@type":"messageText","text":{"@type":"formattedText","text":"Hi","entities":[]}}}
                """.formatted(topic));
        var chat = StoredChat.of(TdJson.bind(message, Message.class));
        return TdJson.parse(chat.rendered(JSON)).path("messages").path(0);
    }

    private static void assertOrder(JsonNode message, List<String> order) {
        assertThat(names(message).stream().filter(order::contains))
                .isEqualTo(order.stream().filter(message::has).toList());
    }

    private static void assertType(String name, JsonNode value) {
        if (PLAIN_NUMBERS.contains(name)) {
            assertThat(value.isIntegralNumber()).as(name).isTrue();
        } else if (name.endsWith("_unixtime")) {
            assertThat(value.isTextual()).as(name).isTrue();
            assertThat(value.asText()).as(name).matches("\\d+");
        } else if (PEERS.containsKey(name)) {
            assertThat(value.asText()).as(name).matches(PEERS.get(name));
        } else if (Set.of("from", "actor", "forwarded_from", "saved_from").contains(name)) {
            assertThat(value.isTextual() || value.isNull()).as(name).isTrue();
        }
    }

    private static String joined(JsonNode segments) {
        return segments.isTextual()
                ? segments.asText()
                : elements(segments)
                        .map(segment -> segment.isTextual()
                                ? segment.asText()
                                : segment.path("text").asText())
                        .reduce("", String::concat);
    }

    private static JsonNode exported(Path folder) throws IOException {
        var chat = StoredChat.parse(Files.readString(folder.resolve("chat.json")));
        return TdJson.parse(chat.rendered(JSON));
    }

    private static List<JsonNode> messages(Path folder) throws IOException {
        return elements(exported(folder).path("messages")).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
