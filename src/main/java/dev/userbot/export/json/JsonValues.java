package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The items of a JSON array, written as they are added; an output that fails throws {@link UncheckedIOException}. */
final class JsonValues {
    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    void text(String value) {
        write(() -> json.writeString(value));
    }

    /** A name that is {@code null} when it is not known. */
    void name(Optional<String> value) {
        var known = value.filter(name -> !name.isEmpty());
        write(() -> {
            if (known.isPresent()) {
                json.writeString(known.get());
            } else {
                json.writeNull();
            }
        });
    }

    void number(long value) {
        write(() -> json.writeNumber(value));
    }

    void object(Consumer<JsonMembers> content) {
        write(json::writeStartObject);
        content.accept(new JsonMembers(json));
        write(json::writeEndObject);
    }

    void array(Consumer<JsonValues> items) {
        write(json::writeStartArray);
        items.accept(this);
        write(json::writeEndArray);
    }

    /** Something the generator does. */
    interface Output {
        void write() throws IOException;
    }

    static void write(Output output) {
        try {
            output.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
