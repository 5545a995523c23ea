package dev.userbot.markup;

/** Blanks as TDLib trims them: spaces and line feeds, and nothing else. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    /** Where the blanks that begin at an offset end. */
    static int end(CharSequence text, int from, int to) {
        int position = from;
        while (position < to && isBlank(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /** Where the blanks that end at an offset begin. */
    static int start(CharSequence text, int from, int to) {
        int position = to;
        while (position > from && isBlank(text.charAt(position - 1))) {
            position--;
        }
        return position;
    }
}
