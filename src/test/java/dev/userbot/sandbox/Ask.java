package dev.userbot.sandbox;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.Ok;
import dev.userbot.td.api.TdFunction;
import java.io.IOException;

/** A request to TDLib that the program itself has no record for; its answer is read as JSON. */
public record Ask(ObjectNode json) implements TdFunction<Ok>, JsonSerializable {
    private static final JsonMapper MAPPER = new JsonMapper();

    public static Ask function(String name, Object... namesAndValues) {
        return new Ask(object(name, namesAndValues));
    }

    /** An object of TDLib's interface from alternating field names and values. */
    public static ObjectNode object(String type, Object... namesAndValues) {
        var object = MAPPER.createObjectNode().put("@type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], MAPPER.valueToTree(namesAndValues[i + 1]));
        }
        return object;
    }

    @Override
    public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeTree(json);
    }

    @Override
    public void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        generator.writeTree(json);
    }
}
