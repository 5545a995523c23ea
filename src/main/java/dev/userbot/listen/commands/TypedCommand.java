package dev.userbot.listen.commands;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command as it was typed.
 *
 * @param name in lower case
 * @param arguments what follows it, without blanks at both ends
 */
record TypedCommand(String name, String arguments) {
    private static final Pattern NAME = Pattern.compile("[\\p{Alpha}][\\p{Alnum}]{0,31}");

    /** The command that a text is, if it begins with the prefix and something that can be a name. */
    static Optional<TypedCommand> in(String text, String prefix) {
        if (!text.startsWith(prefix)) {
            return Optional.empty();
        }
        var typed = text.substring(prefix.length());
        var name = NAME.matcher(typed);
        if (!name.lookingAt() || !endsAt(typed, name.end())) {
            return Optional.empty();
        }
        return Optional.of(new TypedCommand(
                name.group().toLowerCase(Locale.ROOT),
                typed.substring(name.end()).strip()));
    }

    private static boolean endsAt(String typed, int end) {
        return end == typed.length() || Character.isWhitespace(typed.charAt(end));
    }

    /** Without the arguments, which may be a message's text. */
    @Override
    public String toString() {
        return "command " + name;
    }
}
