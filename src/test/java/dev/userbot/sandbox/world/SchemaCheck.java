package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.tl.TlObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds objects against the published schema: known constructor, known fields, all required ones, right types. */
public final class SchemaCheck {
    private final Map<String, JsonNode> constructors = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    public SchemaCheck() {
        try (var schema = TlObject.class.getResourceAsStream("api-schema.json")) {
            new ObjectMapper().readTree(schema).get("e").forEach(entry -> {
                if (entry.get("kind").asText().equals("class")) {
                    constructors.put(entry.get("name").asText(), entry);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every constructor that was checked so far. */
    public Set<String> seen() {
        return seen;
    }

    /** What is wrong with an object that should be of a type, for example {@code Message}. */
    public List<String> faults(String type, TlObject object) {
        var faults = new ArrayList<String>();
        check(type, object, object.name(), faults);
        return faults;
    }

    private void check(String type, TlObject object, String where, List<String> faults) {
        var constructor = constructors.get(object.name());
        if (constructor == null) {
            faults.add(where + ": no such constructor " + object.name());
            return;
        }
        if (!constructor.get("type").asText().equals(type)) {
            faults.add(where + ": a " + object.name() + " is no " + type);
        }
        seen.add(object.name());
        var known = new HashSet<String>();
        var bits = new HashMap<String, Boolean>();
        for (var argument : constructor.get("arguments")) {
            if (argument.get("type").asText().equals("#")) {
                continue;
            }
            var name = argument.get("name").asText();
            known.add(name);
            var predicate = argument.path("typeModifiers").path("predicate").asText("");
            boolean plainFlag = argument.get("type").asText().equals("true");
            if (!object.has(name)) {
                if (predicate.isEmpty()) {
                    faults.add(where + ": " + name + " is required");
                } else if (!plainFlag && Boolean.TRUE.equals(bits.put(predicate, false))) {
                    faults.add(where + ": " + name + " shares its flag with a field that is set");
                }
            } else {
                if (!predicate.isEmpty() && !plainFlag && Boolean.FALSE.equals(bits.put(predicate, true))) {
                    faults.add(where + ": " + name + " shares its flag with a field that is not set");
                }
                value(argument, object.fields().get(name), where + "." + name, faults);
            }
        }
        object.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> faults.add(where + ": no such field " + field));
    }

    private void value(JsonNode argument, Object value, String where, List<String> faults) {
        var modifiers = argument.path("typeModifiers");
        if (modifiers.has("isVector") || modifiers.has("isBareVector")) {
            if (value instanceof List<?> list) {
                list.forEach(item -> single(argument.get("type").asText(), item, where + "[]", faults));
            } else {
                faults.add(where + ": should be a list, not " + value.getClass());
            }
        } else {
            single(argument.get("type").asText(), value, where, faults);
        }
    }

    private void single(String type, Object value, String where, List<String> faults) {
        boolean right = switch (type) {
            case "int" -> value instanceof Integer;
            case "long", "int53" -> value instanceof Long;
            case "double" -> value instanceof Double;
            case "Bool", "true" -> value instanceof Boolean;
            case "string" -> value instanceof String string && wellFormed(string);
            case "bytes", "int128", "int256" -> value instanceof byte[];
            default -> value instanceof TlObject;
        };
        if (!right) {
            faults.add(
                    where + ": should be " + type + ", not " + value.getClass().getSimpleName());
        } else if (value instanceof TlObject object) {
            check(type, object, where, faults);
        }
    }

    /** TL strings are UTF-8: a lone surrogate cannot travel. */
    private static boolean wellFormed(String string) {
        return string.codePoints().noneMatch(unit -> unit >= 0xD800 && unit <= 0xDFFF);
    }
}
