package dev.userbot.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** The members of a JSON object in the order in which they are added, by the habits of Desktop's export. */
final class JsonMembers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DECIMALS = 6;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    JsonMembers text(String name, String value) {
        node.put(name, value);
        return this;
    }

    /** Left out when empty. */
    JsonMembers textIfAny(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    /** A name that is {@code null} when it is not known. */
    JsonMembers name(String name, Optional<String> value) {
        node.put(name, value.filter(known -> !known.isEmpty()).orElse(null));
        return this;
    }

    JsonMembers number(String name, long value) {
        node.put(name, value);
        return this;
    }

    /** Left out when 0. */
    JsonMembers numberIfAny(String name, long value) {
        return value == 0 ? this : number(name, value);
    }

    JsonMembers flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** Left out when false. */
    JsonMembers flagIfSet(String name, boolean value) {
        return value ? flag(name, true) : this;
    }

    /** Always with six decimals. */
    JsonMembers decimal(String name, double value) {
        // Not through the factory, which would drop trailing zeros.
        var exact = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        node.set(name, DecimalNode.valueOf(exact));
        return this;
    }

    JsonMembers tree(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    JsonMembers object(String name, Consumer<JsonMembers> content) {
        return tree(name, objectOf(content));
    }

    /** An array with one object for each item. */
    <T> JsonMembers objects(String name, Collection<T> items, ObjectOf<T> content) {
        var array = NODES.arrayNode();
        items.forEach(item -> array.add(objectOf(members -> content.write(item, members))));
        return tree(name, array);
    }

    JsonMembers array(String name, Consumer<ArrayNode> items) {
        var array = NODES.arrayNode();
        items.accept(array);
        return tree(name, array);
    }

    static ObjectNode objectOf(Consumer<JsonMembers> content) {
        var members = new JsonMembers();
        content.accept(members);
        return members.node;
    }

    /** Writes the members that describe an item. */
    interface ObjectOf<T> {
        void write(T item, JsonMembers members);
    }
}
