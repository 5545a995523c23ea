package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;

/** Stub; see the report. */
public sealed interface ChatRef {
    static ChatRef parse(String text) {
        if (text.isBlank()) {
            throw new UserbotException(Failure.USAGE, "A chat reference must not be empty.");
        }
        return new Text(text);
    }

    /** Stub; see the report. */
    record Text(String text) implements ChatRef {}
}
