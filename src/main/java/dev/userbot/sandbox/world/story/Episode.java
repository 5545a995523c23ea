package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.world.Conversation;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A part of a chat's story that has its moment.
 *
 * @param at when it begins
 */
record Episode(Instant at, Consumer<Conversation> tell) {
    static Episode at(String instant, Consumer<Conversation> tell) {
        return new Episode(Instant.parse(instant), tell);
    }
}
