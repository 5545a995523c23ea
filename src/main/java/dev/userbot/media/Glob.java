package dev.userbot.media;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for names, in which {@code *} stands for any text and {@code ?} for one character. Case does not matter. (Not
 * Java's own: that takes only what the file system takes for a path, and names come from strangers.)
 */
public final class Glob {
    private final String text;
    private final Pattern pattern;

    public Glob(String text) {
        this.text = text;
        this.pattern = Pattern.compile(
                text.codePoints().mapToObj(Glob::regex).collect(Collectors.joining()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String regex(int character) {
        return switch (character) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(character));
        };
    }

    /** Whether the whole name is of this form. */
    public boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
