package dev.userbot.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the writer describe the same file: neither has a member that the other does not know. */
class ResultSchemaTest {
    private static final ResultJsonRenderer JSON = new ResultJsonRenderer(ZoneOffset.UTC);
    private static final int SEEDS = 25;

    @Test
    void theSchemaIsASchema() {
        var metaSchema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(metaSchema.validate(ResultSchema.tree().toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyMemberIsDescribed() {
        assertThat(schemaMembers(ResultSchema.tree()))
                .allSatisfy(member -> assertThat(
                                member.getValue().path("description").asText())
                        .as(member.getKey())
                        .isNotBlank());
    }

    static Stream<Path> goldenFiles() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "resources", "golden"))) {
            return files.filter(file -> file.endsWith("expected.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void goldenFilesAreValid(Path file) throws IOException {
        ResultSchema.assertValid(TdJson.parse(Files.readString(file)));
    }

    static Stream<Class<? extends MessageContent>> contents() {
        return Arrays.stream(MessageContent.class.getPermittedSubclasses())
                .map(type -> type.asSubclass(MessageContent.class));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whateverTdlibGivesIsValid(Class<? extends MessageContent> content) throws IOException {
        ResultSchema.assertValid(export(content));
    }

    @Test
    void everyMemberOfTheSchemaIsWrittenSomewhere() throws IOException {
        var written = new TreeSet<String>();
        for (var content : contents().toList()) {
            collectNames(export(content), written);
        }
        var described = new TreeSet<String>();
        schemaMembers(ResultSchema.tree()).forEach(member -> described.add(member.getKey()));
        described.remove("chat_id"); // of messages.jsonl only
        assertThat(written).containsAll(described);
    }

    /** Messages of one content with everything that may surround it: versions, comments, topics, saved files. */
    private static JsonNode export(Class<? extends MessageContent> content) throws IOException {
        var messages = IntStream.range(0, SEEDS)
                .mapToObj(seed -> new Specimens(seed).message(content))
                .toList();
        var list = messages.stream().map(ResultSchemaTest::edited).toList();
        var comments = Map.of(messages.get(0).id(), List.of(SpecimenChat.exported(messages.get(1))));
        var chat = new SpecimenChat(
                list,
                List.of(new ChatTopic(1, "General", false), new ChatTopic(3, "Birds", true)),
                comments,
                Map.of("word", "media/word.bin"));
        return TdJson.parse(chat.rendered(JSON));
    }

    private static ExportedMessage edited(Message message) {
        return new ExportedMessage(
                message,
                "{}",
                Optional.of(Instant.ofEpochSecond(1_700_000_100)),
                message.editDate() == 0 ? List.of() : List.of(message));
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> {
            names.add(member.getKey());
            collectNames(member.getValue(), names);
        });
        if (node.isArray()) {
            node.forEach(item -> collectNames(item, names));
        }
    }

    /** Names and subschemas of all members anywhere in the schema. */
    private static List<Map.Entry<String, JsonNode>> schemaMembers(JsonNode schema) {
        var own = schema.path("properties").properties().stream().filter(member -> isDescription(schema));
        var inner = Stream.concat(
                        schema.properties().stream().map(Map.Entry::getValue),
                        IntStream.range(0, schema.isArray() ? schema.size() : 0).mapToObj(schema::get))
                .flatMap(child -> schemaMembers(child).stream());
        return Stream.concat(own, inner).toList();
    }

    /** Conditions repeat the names of members without describing them. */
    private static boolean isDescription(JsonNode schema) {
        return schema.has("additionalProperties");
    }
}
