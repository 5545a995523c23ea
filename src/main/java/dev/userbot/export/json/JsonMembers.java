package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.export.json.JsonValues.Output;
import dev.userbot.td.api.FormattedText;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The members of a JSON object, written as they are added, by the habits of Desktop's export. Straight to the output: a
 * tree for each message would cost more than the message. An output that fails throws {@link UncheckedIOException}.
 */
final class JsonMembers {
    private static final int DECIMALS = 6;

    private final JsonGenerator json;

    JsonMembers(JsonGenerator json) {
        this.json = json;
    }

    JsonMembers text(String name, String value) {
        return write(() -> json.writeStringField(name, value));
    }

    /** Left out when empty. */
    JsonMembers textIfAny(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    /** A name that is {@code null} when it is not known. */
    JsonMembers name(String name, Optional<String> value) {
        var known = value.filter(text -> !text.isEmpty());
        return known.isPresent() ? text(name, known.get()) : write(() -> json.writeNullField(name));
    }

    JsonMembers number(String name, long value) {
        return write(() -> json.writeNumberField(name, value));
    }

    /** Left out when 0. */
    JsonMembers numberIfAny(String name, long value) {
        return value == 0 ? this : number(name, value);
    }

    /** A number that is beyond what JavaScript can hold exactly, as text; left out when 0. */
    JsonMembers longIdIfAny(String name, long value) {
        return value == 0 ? this : text(name, Long.toString(value));
    }

    JsonMembers flag(String name, boolean value) {
        return write(() -> json.writeBooleanField(name, value));
    }

    /** Left out when false. */
    JsonMembers flagIfSet(String name, boolean value) {
        return value ? flag(name, true) : this;
    }

    /** Always with six decimals. */
    JsonMembers decimal(String name, double value) {
        var exact = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return write(() -> json.writeNumberField(name, exact));
    }

    /** One string if nothing in the text is formatted, otherwise strings and objects in reading order. */
    JsonMembers formatted(String name, FormattedText value) {
        return mixed(name, Segments.of(value));
    }

    /** The same of a text that was already cut. */
    JsonMembers mixed(String name, Segments value) {
        write(() -> json.writeFieldName(name));
        TextJson.writeMixed(new JsonValues(json), value);
        return this;
    }

    /** Left out when empty, and when an older TDLib, whose JSON the archive may hold, did not write it. */
    JsonMembers formattedIfAny(String name, FormattedText value) {
        return value == null || value.text().isEmpty() ? this : formatted(name, value);
    }

    /** JSON that is not ours, as it is. */
    JsonMembers tree(String name, JsonNode value) {
        return write(() -> {
            json.writeFieldName(name);
            json.writeTree(value);
        });
    }

    JsonMembers object(String name, Consumer<JsonMembers> content) {
        write(() -> json.writeObjectFieldStart(name));
        content.accept(this);
        return write(json::writeEndObject);
    }

    JsonMembers array(String name, Consumer<JsonValues> items) {
        write(() -> json.writeArrayFieldStart(name));
        items.accept(new JsonValues(json));
        return write(json::writeEndArray);
    }

    /** An array with one object for each item. */
    <T> JsonMembers objects(String name, Collection<T> items, ObjectOf<T> content) {
        return array(name, values -> items.forEach(item -> values.object(members -> content.write(item, members))));
    }

    JsonMembers texts(String name, Collection<String> items) {
        return array(name, values -> items.forEach(values::text));
    }

    JsonMembers numbers(String name, Collection<? extends Number> items) {
        return array(name, values -> items.forEach(item -> values.number(item.longValue())));
    }

    private JsonMembers write(Output output) {
        JsonValues.write(output);
        return this;
    }

    /** Writes the members that describe an item. */
    interface ObjectOf<T> {
        void write(T item, JsonMembers members);
    }
}
