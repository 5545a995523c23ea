package dev.userbot.media.name;

import java.util.Map;

/** Joins the parts of a name. What stood between an empty value and its neighbours goes with it. */
final class StemBuilder {
    private static final String SEPARATORS = " _-.,;+~";
    private static final Map<Character, Character> BRACKETS = Map.of('(', ')', '[', ']', '{', '}');

    private final StringBuilder stem = new StringBuilder();
    private String pending = "";
    private boolean isAfterEmpty;
    private boolean hasGap;

    /** Adds a text of the template. */
    void literal(String text) {
        pending = isAfterEmpty ? closed(pending, text) : pending + text;
        isAfterEmpty = false;
    }

    /** Adds a value, which may be empty. */
    void value(String text) {
        if (text.isEmpty()) {
            isAfterEmpty = true;
            hasGap = true;
            return;
        }
        stem.append(pending).append(text);
        pending = "";
        isAfterEmpty = false;
        hasGap = false;
    }

    String build() {
        return stem + (hasGap ? withoutSeparatorsAtEnd(pending) : pending);
    }

    /** What remains of the texts before and after an empty value. */
    private String closed(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length())
                && Character.valueOf(after.charAt(same))
                        .equals(BRACKETS.get(before.charAt(before.length() - 1 - same)))) {
            same++;
        }
        var left = before.substring(0, before.length() - same);
        var right = after.substring(same);
        var isFirst = stem.isEmpty() && left.isEmpty();
        return left + (isFirst || endsWithSeparator(left) ? withoutSeparatorsAtStart(right) : right);
    }

    private static boolean endsWithSeparator(String text) {
        return !text.isEmpty() && isSeparator(text.charAt(text.length() - 1));
    }

    private static String withoutSeparatorsAtStart(String text) {
        int start = 0;
        while (start < text.length() && isSeparator(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static String withoutSeparatorsAtEnd(String text) {
        int end = text.length();
        while (end > 0 && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSeparator(char character) {
        return SEPARATORS.indexOf(character) >= 0;
    }
}
