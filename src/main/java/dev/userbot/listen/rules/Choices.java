package dev.userbot.listen.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Words of which one was expected. */
final class Choices {
    /** Two letters wrong are a slip, more are another word. */
    private static final int SLIP = 2;

    private Choices() {}

    /** What to say about a word that is none of them. */
    static String expected(String written, Collection<String> allowed) {
        return closest(written, allowed)
                        .map(word -> "Did you mean '" + word + "'? ")
                        .orElse("") + "Expected " + (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed)
                + ".";
    }

    private static Optional<String> closest(String written, Collection<String> allowed) {
        var typed = written.toLowerCase(Locale.ROOT).replace('_', '-');
        return allowed.stream()
                .filter(word -> distance(typed, word) <= Math.min(SLIP, word.length() - 1))
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** How many letters must be put in, left out or replaced (Levenshtein). */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.length()];
    }
}
