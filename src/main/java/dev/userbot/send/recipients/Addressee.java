package dev.userbot.send.recipients;

import dev.userbot.chats.ChatRef;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Map;

/** Somebody that a message is for, as it was asked for and not yet looked for. */
public sealed interface Addressee {
    /** Where this stands, for messages about it: what was typed, or a place in a file. Holds no phone number. */
    String origin();

    /**
     * A chat.
     *
     * @param variables for the text, by name
     */
    record Named(ChatRef ref, Map<String, String> variables, String origin) implements Addressee {
        public Named {
            variables = Map.copyOf(variables);
        }
    }

    /** Everybody on a list that was saved before. */
    record Listed(String list) implements Addressee {
        @Override
        public String origin() {
            return PREFIX + list;
        }
    }

    /** Begins the name of a list, so that nobody's title is taken for one. */
    String PREFIX = "list:";

    /**
     * Parses {@code list:NAME}, or whatever names a chat.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it is neither
     */
    static Addressee parse(String text) {
        var typed = text.strip();
        if (typed.startsWith(PREFIX)) {
            return new Listed(listName(typed.substring(PREFIX.length())));
        }
        var ref = ChatRef.parse(typed);
        return new Named(ref, Map.of(), ref instanceof ChatRef.Phone ? "+…" : typed);
    }

    /**
     * Parses what names a chat in a file.
     *
     * @throws UserbotException with {@link Failure#USAGE} that names the place, if it is none
     */
    static Named in(String origin, String text, Map<String, String> variables) {
        try {
            return new Named(ChatRef.parse(text), variables, origin);
        } catch (UserbotException e) {
            throw new UserbotException(e.failure(), origin + ": " + e.getMessage(), e);
        }
    }

    /**
     * Checks the name of a list.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it cannot be one
     */
    static String listName(String name) {
        if (!name.matches("[\\p{L}\\p{N}_.-]{1,64}")) {
            throw new UserbotException(
                    Failure.USAGE, "The name of a list has letters, digits, and _ . - between them, at most 64.");
        }
        return name;
    }
}
