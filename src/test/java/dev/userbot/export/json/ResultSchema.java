package dev.userbot.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published schema of {@code result.json}. */
public final class ResultSchema {
    private static final JsonNode TREE = TdJson.parse(text());
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TREE);

    private ResultSchema() {}

    /** The schema itself. */
    public static JsonNode tree() {
        return TREE;
    }

    /** Fails unless this is a {@code result.json} by the schema. */
    public static void assertValid(JsonNode result) {
        assertThat(SCHEMA.validate(result).stream().limit(10)).isEmpty();
    }

    private static String text() {
        try (InputStream schema = ResultJsonRenderer.class.getResourceAsStream("result.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
