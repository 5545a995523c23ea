package dev.userbot.sandbox.tl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads schema files in the form that {@code @mtcute/core} publishes, as a stream: nine tenths of them are comments
 * that need not become objects.
 */
final class SchemaParser {
    private static final JsonFactory JSON = new JsonFactory();

    private SchemaParser() {}

    static void parse(InputStream in, Consumer<Combinator> sink) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            if (json.nextToken() == JsonToken.START_ARRAY) {
                entries(json, sink);
                return;
            }
            for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                json.nextToken();
                if (key.equals("e")) {
                    entries(json, sink);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private static void entries(JsonParser json, Consumer<Combinator> sink) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            sink.accept(combinator(json));
        }
    }

    private static Combinator combinator(JsonParser json) throws IOException {
        String name = "";
        int id = 0;
        String type = "";
        var modifiers = new Modifiers();
        List<Combinator.Field> fields = List.of();
        for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            switch (key) {
                case "name" -> name = json.getText();
                // Written as an unsigned number in the file, used as a signed int on the wire.
                case "id" -> id = (int) json.getLongValue();
                case "type" -> type = json.getText();
                case "typeModifiers" -> modifiers = modifiers(json);
                case "arguments" -> fields = fields(json);
                default -> json.skipChildren();
            }
        }
        return new Combinator(name, id, fields, modifiers.applyTo(type));
    }

    private static List<Combinator.Field> fields(JsonParser json) throws IOException {
        var fields = new ArrayList<Combinator.Field>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String name = "";
            String type = "";
            var modifiers = new Modifiers();
            for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                json.nextToken();
                switch (key) {
                    case "name" -> name = json.getText();
                    case "type" -> type = json.getText();
                    case "typeModifiers" -> modifiers = modifiers(json);
                    default -> json.skipChildren();
                }
            }
            int dot = modifiers.predicate.indexOf('.');
            fields.add(new Combinator.Field(
                    name.intern(),
                    modifiers.applyTo(type),
                    dot < 0 ? "" : modifiers.predicate.substring(0, dot).intern(),
                    dot < 0 ? 0 : Integer.parseInt(modifiers.predicate.substring(dot + 1))));
        }
        return List.copyOf(fields);
    }

    private static Modifiers modifiers(JsonParser json) throws IOException {
        var modifiers = new Modifiers();
        for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            switch (key) {
                case "predicate" -> modifiers.predicate = json.getText();
                case "isVector" -> modifiers.vector = json.getBooleanValue();
                case "isBareVector" -> modifiers.bareVector = json.getBooleanValue();
                case "isBareType" -> modifiers.bareType = json.getBooleanValue();
                case "constructorId" -> modifiers.constructorId = (int) json.getLongValue();
                default -> json.skipChildren();
            }
        }
        return modifiers;
    }

    /** What the file says about a type beside its name. */
    private static final class Modifiers {
        private String predicate = "";
        private boolean vector;
        private boolean bareVector;
        private boolean bareType;
        private int constructorId;

        private TlType applyTo(String type) {
            TlType element = bareType ? new TlType.Bare(constructorId) : plain(type);
            return vector || bareVector ? new TlType.Vector(element, bareVector) : element;
        }

        private static TlType plain(String type) {
            return switch (type) {
                case "#" -> TlType.Plain.FLAGS;
                case "int" -> TlType.Plain.INT;
                case "long", "int53" -> TlType.Plain.LONG;
                case "double" -> TlType.Plain.DOUBLE;
                case "int128" -> TlType.Plain.INT128;
                case "int256" -> TlType.Plain.INT256;
                case "string" -> TlType.Plain.STRING;
                case "bytes" -> TlType.Plain.BYTES;
                case "Bool" -> TlType.Plain.BOOL;
                case "true" -> TlType.Plain.TRUE;
                default -> TlType.Plain.OBJECT;
            };
        }
    }
}
