package dev.userbot.sandbox.tl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of Telegram's protocol: the name of its constructor or method and its fields, by the schema's names.
 *
 * <p>Field values are {@code Integer} (int), {@code Long} (long, int53), {@code Double}, {@code Boolean} (Bool and
 * true), {@code String}, {@code byte[]} (bytes, int128, int256), {@link List} (vectors) and {@code TlObject}. An
 * optional field that is not set is absent; a {@code true} flag that is {@code false} is written as not set and absent when read. The {@code flags} words
 * themselves are never fields: the codec computes them. Immutable; a {@code byte[]} must not be written to.
 *
 * @param name for example {@code messages.channelMessages} or {@code updateNewChannelMessage}
 * @param fields in the order they were given
 */
public record TlObject(String name, Map<String, Object> fields) {
    public TlObject {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Makes an object from alternating field names and values; a field whose value is {@code null} or an
     * empty {@link Optional} is left out.
     */
    public static TlObject of(String name, Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(fields, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new TlObject(name, fields);
    }

    /** A copy with one field set, or removed if the value is {@code null} or an empty {@link Optional}. */
    public TlObject with(String field, Object value) {
        var copy = new LinkedHashMap<>(fields);
        copy.remove(field);
        put(copy, field, value);
        return new TlObject(name, copy);
    }

    private static void put(Map<String, Object> fields, String field, Object value) {
        var given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (given != null) {
            fields.put(field, given);
        }
    }

    /** Whether this is an object of the named constructor. */
    public boolean is(String constructor) {
        return name.equals(constructor);
    }

    /** Whether the field is present. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** An int field; 0 if it is absent. */
    public int intValue(String field) {
        return fields.get(field) instanceof Number number ? number.intValue() : 0;
    }

    /** A long field; 0 if it is absent. */
    public long longValue(String field) {
        return fields.get(field) instanceof Number number ? number.longValue() : 0;
    }

    /** A flag or Bool field; false if it is absent. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** A string field; empty if it is absent. */
    public String string(String field) {
        return fields.get(field) instanceof String string ? string : "";
    }

    /** A bytes field; empty if it is absent. */
    public byte[] bytes(String field) {
        return fields.get(field) instanceof byte[] bytes ? bytes : new byte[0];
    }

    /** An object field, if it is present. */
    public Optional<TlObject> object(String field) {
        return fields.get(field) instanceof TlObject object ? Optional.of(object) : Optional.empty();
    }

    /** A vector of objects; empty if it is absent. */
    @SuppressWarnings("unchecked")
    public List<TlObject> objects(String field) {
        return fields.get(field) instanceof List<?> list ? (List<TlObject>) list : List.of();
    }

    /** A vector of ints or longs; empty if it is absent. */
    public List<Long> longs(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().map(item -> ((Number) item).longValue()).toList()
                : List.of();
    }
}
