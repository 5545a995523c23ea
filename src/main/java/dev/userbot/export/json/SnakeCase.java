package dev.userbot.export.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** TDLib's names of classes in the spelling of JSON members. */
final class SnakeCase {
    private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private SnakeCase() {}

    /** For example {@code foo_bar} of {@code messageFooBar} in the family {@code message}; whole without a rest. */
    static String of(String className, String family) {
        var rest = className.startsWith(family) && className.length() > family.length()
                ? className.substring(family.length())
                : className;
        return NEW_WORD.matcher(rest).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** The same of one of our records, whose names are TDLib's with a capital letter. */
    static String of(Object value, String family) {
        return of(value.getClass().getSimpleName(), Character.toUpperCase(family.charAt(0)) + family.substring(1));
    }
}
