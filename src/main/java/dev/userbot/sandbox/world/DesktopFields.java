package dev.userbot.sandbox.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Members of Desktop's records as the protocol's fields, which leave out what is empty, zero or false. */
final class DesktopFields {
    private DesktopFields() {}

    static Optional<Boolean> flag(JsonNode record, String member) {
        return record.path(member).asBoolean() ? Optional.of(true) : Optional.empty();
    }

    static Optional<Integer> positive(JsonNode record, String member) {
        return Optional.of(record.path(member).asInt()).filter(value -> value > 0);
    }

    static Optional<Long> positiveLong(JsonNode record, String member) {
        return Optional.of(record.path(member).asLong()).filter(value -> value > 0);
    }

    static Optional<String> words(JsonNode record, String member) {
        return Optional.of(DesktopText.member(record, member)).filter(text -> !text.isEmpty());
    }

    /** A text with entities that may be absent or empty. */
    static Optional<TlObject> formatted(JsonNode record, String member) {
        return Optional.of(DesktopText.segments(record.path(member)))
                .filter(text -> !text.string().isEmpty())
                .map(Text::toTl);
    }

    static List<Integer> ints(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    static List<Long> longs(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }

    static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
