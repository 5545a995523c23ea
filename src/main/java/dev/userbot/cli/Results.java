package dev.userbot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Writes a command's result to standard output in the form that was asked for. */
final class Results {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private final PrintWriter out;
    private final OutputFormat format;

    Results(PrintWriter out, OutputFormat format) {
        this.out = out;
        this.format = format;
    }

    /**
     * Writes one result.
     *
     * @param shape a record whose components are the published fields, in snake case; absent values are {@code null}
     * @param text writes the same for people
     */
    void print(Record shape, Consumer<PrintWriter> text) {
        if (format == OutputFormat.JSON) {
            out.println(json(shape, JSON));
        } else {
            text.accept(out);
        }
        out.flush();
    }

    /** Writes a part of a result for people as soon as it is there; the JSON of it comes with the whole. */
    void part(Consumer<PrintWriter> text) {
        if (format == OutputFormat.TEXT) {
            text.accept(out);
            out.flush();
        }
    }

    /** Writes one of many results as a line of JSON, for programs; people are told otherwise. */
    void line(Record shape) {
        if (format == OutputFormat.JSON) {
            out.println(compact(shape));
            out.flush();
        }
    }

    /** The JSON of a record in one line. */
    static String compact(Record shape) {
        return json(shape, JSON.without(SerializationFeature.INDENT_OUTPUT));
    }

    private static String json(Record shape, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result can always be written", e);
        }
    }
}
