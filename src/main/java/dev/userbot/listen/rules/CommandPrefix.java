package dev.userbot.listen.rules;

/**
 * What begins commands typed in chats. Nothing that a rule writes may begin so: strangers would have the account type commands.
 *
 * @param text empty if no commands are taken
 */
public record CommandPrefix(String text) {
    /** Whether a text begins so; blanks and characters that nobody sees before it make no difference. */
    public boolean begins(String written) {
        int start = 0;
        while (start < written.length() && isNothing(written.codePointAt(start))) {
            start += Character.charCount(written.codePointAt(start));
        }
        return !text.isEmpty() && written.startsWith(text, start);
    }

    private static boolean isNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
