package dev.userbot.markup;

/**
 * Text as Markdown can carry it. CommonMark (§2.3 and §6) drops or swallows some characters; they are replaced here by
 * ones that are seen, one for one, so that the offsets of entities keep their meaning:
 *
 * <ul>
 *   <li>lone surrogates become U+FFFD, since no UTF-8 file can hold them;
 *   <li>control characters other than tab and line feed become their pictures (U+2400 and following), those of the
 *       C1 range U+FFFD;
 *   <li>a carriage return becomes a line feed; before a line feed it becomes a space, which ends its line and is not
 *       kept there;
 *   <li>line and paragraph separators (U+2028, U+2029) become line feeds.
 * </ul>
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text with the replacements above; as long as the original. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsReplacement(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    /** The text with lone surrogates replaced by U+FFFD, which alone TDLib refuses; as long as the original. */
    public static String wellFormed(String text) {
        var result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLoneSurrogate(text, i)) {
                result.setCharAt(i, '\uFFFD');
            }
        }
        return result.toString();
    }

    /** The text in one line: white space at its ends is removed, any run of line breaks and other space is one space. */
    public static String inOneLine(String text) {
        var line = new StringBuilder(text.length());
        boolean pendingSpace = false;
        var visible = of(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (isSpace(c)) {
                pendingSpace = !line.isEmpty();
            } else {
                if (pendingSpace) {
                    line.append(' ');
                    pendingSpace = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static String replaced(String text) {
        var result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (needsReplacement(text, i)) {
                result.setCharAt(i, replacement(text, i));
            }
        }
        return result.toString();
    }

    private static boolean needsReplacement(String text, int i) {
        char c = text.charAt(i);
        return c < ' '
                ? c != '\n' && c != '\t'
                : c >= 0x7F && (c <= 0x9F || c == '\u2028' || c == '\u2029' || isLoneSurrogate(text, i));
    }

    private static char replacement(String text, int i) {
        char c = text.charAt(i);
        if (c == '\r') {
            return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ' ' : '\n';
        }
        if (c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        return c == 0x7F ? '\u2421' : '\uFFFD';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
