package dev.userbot.cli;

import java.util.regex.Pattern;

/**
 * Makes text that somebody else wrote safe to print: names and titles may hold escape sequences that a terminal obeys, or
 * marks that turn the rest of a line around.
 */
final class PlainText {
    // White space, control characters, line and paragraph separators, bidirectional overrides and isolates.
    private static final Pattern UNSAFE =
            Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private PlainText() {}

    /** The title of a chat on one line; deleted accounts have none. */
    static String title(String title) {
        var plain = of(title);
        return plain.isEmpty() ? "Deleted Account" : plain;
    }

    /** The text on one line, with every run of white space and unsafe characters as one space. */
    static String of(String text) {
        return UNSAFE.matcher(text).replaceAll(" ").strip();
    }
}
