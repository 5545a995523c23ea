package dev.userbot.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The bytes of every JSON file of an export: strict JSON in UTF-8 that is flushed only when a buffer is full. */
final class JsonFormat {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final int BUFFER_BYTES = 65_536;

    private JsonFormat() {}

    /** Closing it closes {@code out}. */
    static JsonGenerator open(OutputStream out, PrettyPrinter layout) throws IOException {
        var generator = MAPPER.getFactory()
                .createGenerator(new BufferedOutputStream(out, BUFFER_BYTES), JsonEncoding.UTF8)
                .setPrettyPrinter(layout);
        return new WellFormedText(generator);
    }

    /** An object as text, for members that hold JSON inside a string. */
    static String text(PrettyPrinter layout, Consumer<JsonMembers> content) {
        var text = new StringWriter();
        try (var json = MAPPER.getFactory().createGenerator(text).setPrettyPrinter(layout)) {
            new JsonValues(json).object(content);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes all that is written to it", e);
        }
        return text.toString();
    }
}
