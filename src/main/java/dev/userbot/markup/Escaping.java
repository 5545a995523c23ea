package dev.userbot.markup;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Spells text so that it means itself. Characters that can mean nothing where they stand stay as the user wrote them,
 * because a history is also read in an editor.
 */
final class Escaping {
    private static final BitSet ALWAYS = bits("\\`*[]<~|");
    private static final BitSet SOMETIMES = bits("_&#!");
    private static final Pattern REFERENCE = Pattern.compile("#?[A-Za-z0-9]*(;|$)");
    private static final Pattern LIST_NUMBER = Pattern.compile("(\\d{1,9})[.)](?=[ \\t]|$)");
    private static final Pattern HEADING_MARKER = Pattern.compile("#{1,6}([ \\t]|$)");

    private static final String SHADE_REFERENCE = "&#" + (int) SpoilerMark.SHADE + ";";

    private Escaping() {}

    /**
     * What stands around a text.
     *
     * @param isLineStart whether it begins a line, where some characters begin a block
     * @param isHeading whether it is in a heading, whose end may be decorated with {@code #}
     * @param isAfterBracket whether a bracket stands before it, so that a parenthesis would make a link
     * @param isBeforeBracket whether a bracket follows, so that an exclamation mark would make an image
     * @param isBesideMark whether the mark of a spoiler stands before or after it
     */
    record Context(
            boolean isLineStart,
            boolean isHeading,
            boolean isAfterBracket,
            boolean isBeforeBracket,
            boolean isBesideMark) {
        static final Context LINE = new Context(true, false, false, false, false);
        static final Context WITHIN_LINE = new Context(false, false, false, false, false);
    }

    /** Appends a text without line breaks. */
    static void append(StringBuilder out, String text, Context context) {
        int from = context.isLineStart() && !text.isEmpty() ? escapeLineStart(text, out) : 0;
        int written = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SpoilerMark.SHADE) {
                int end = rowEnd(text, i);
                if (mayMarkSpoiler(end - i, i == 0 || end == text.length(), context)) {
                    out.append(text, written, i).append(SHADE_REFERENCE.repeat(end - i));
                    written = end;
                }
                i = end - 1;
            } else if (ALWAYS.get(c)
                    || (SOMETIMES.get(c) && matters(text, i, context))
                    || (i == 0 && turnsLink(c, context))) {
                out.append(text, written, i).append('\\');
                written = i;
            }
        }
        out.append(text, written, text.length());
    }

    private static boolean matters(String text, int i, Context context) {
        return switch (text.charAt(i)) {
            case '_' -> !isInsideWord(text, i);
            case '&' -> REFERENCE.matcher(text).region(i + 1, text.length()).lookingAt();
            case '#' -> context.isHeading();
            default -> i + 1 == text.length() && context.isBeforeBracket();
        };
    }

    /**
     * Only a reference keeps it from being the mark of a spoiler. A row of them, as in a progress bar, is none as long as
     * no mark of ours joins it.
     */
    private static boolean mayMarkSpoiler(int length, boolean isAtEnd, Context context) {
        return length == 1 || (isAtEnd && context.isBesideMark());
    }

    private static int rowEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == SpoilerMark.SHADE) {
            end++;
        }
        return end;
    }

    private static boolean turnsLink(char first, Context context) {
        return context.isAfterBracket() && (first == '(' || first == ':');
    }

    /** Takes the sting out of what means a block only at the start of a line; returns how much text is written. */
    private static int escapeLineStart(String text, StringBuilder out) {
        char first = text.charAt(0);
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        boolean marksBlock = switch (first) {
            case '>' -> true;
            case '-', '=' -> !Character.isLetterOrDigit(second);
            case '+' -> VisibleText.isSpace(second);
            // The second line of a GitHub table may begin like this.
            case ':' -> second == '-';
            case '#' -> HEADING_MARKER.matcher(text).lookingAt();
            default -> false;
        };
        if (marksBlock) {
            out.append('\\').append(first);
            return 1;
        }
        return first >= '0' && first <= '9' ? escapeListNumber(text, out) : 0;
    }

    private static int escapeListNumber(String text, StringBuilder out) {
        var number = LIST_NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return 0;
        }
        out.append(number.group(1)).append('\\').append(text.charAt(number.end() - 1));
        return number.end();
    }

    private static boolean isInsideWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static BitSet bits(String characters) {
        var bits = new BitSet(128);
        characters.chars().forEach(bits::set);
        return bits;
    }
}
