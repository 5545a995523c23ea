package dev.userbot.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The files of an export, as a reader opens them. */
record Exported(JsonNode json, String markdown) {
    static Exported in(Path folder) throws IOException {
        return new Exported(
                new ObjectMapper().readTree(folder.resolve("result.json").toFile()),
                Files.readString(folder.resolve("messages.md")));
    }

    List<JsonNode> messages() {
        var messages = new ArrayList<JsonNode>();
        json.path("messages").forEach(messages::add);
        return messages;
    }

    List<Integer> ids() {
        return messages().stream().map(message -> message.path("id").asInt()).toList();
    }

    /** Whether the messages are those with the ids 1 to n, once each and in order; the list itself is too long to print. */
    boolean holdsExactly(int n) {
        return ids().equals(IntStream.rangeClosed(1, n).boxed().toList());
    }

    /** A text of result.json: a string, or strings and objects in turn. */
    static String text(JsonNode text) {
        if (text.isTextual()) {
            return text.asText();
        }
        var whole = new StringBuilder();
        text.forEach(part -> whole.append(
                part.isTextual() ? part.asText() : part.path("text").asText()));
        return whole.toString();
    }
}
