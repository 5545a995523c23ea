package dev.userbot.sandbox;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message that somebody types together with where it shall go.
 *
 * @param author who shall be its author, {@code @name}; empty for the account itself
 * @param chat {@code @name}, {@code me} or an id
 * @param text at least one character
 */
record TypedLine(Optional<String> author, String chat, String text) {
    private static final Pattern LINE = Pattern.compile("(?:as (@\\w+) )?(@\\w+|me|-?\\d{1,18}) (\\S.*)");

    /** @throws IllegalArgumentException if it is no such line, in words for whoever typed it */
    static TypedLine parse(String line) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A line is a chat and a text, like: @lounge .help, or with an author: as @anna_lindqvist @lounge Hello");
        }
        return new TypedLine(Optional.ofNullable(parts.group(1)), parts.group(2), parts.group(3));
    }
}
