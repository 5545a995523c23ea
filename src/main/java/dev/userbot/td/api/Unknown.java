package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An object of a class that this version of the program has no record for; nothing of it is lost. */
public interface Unknown {
    /** The object exactly as TDLib wrote it, its {@code @type} included. */
    @JsonValue
    ObjectNode json();

    /** TDLib's name of the class, for example {@code messageFooBar}. */
    default String type() {
        return json().path("@type").asText();
    }
}
