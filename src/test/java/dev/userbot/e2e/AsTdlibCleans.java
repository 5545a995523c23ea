package dev.userbot.e2e;

import java.util.regex.Pattern;

/**
 * What TDLib makes of a text before it hands it over (tdlib/td, misc.cpp, clean_input_string, and the trimming of
 * formatted texts): no program behind TDLib ever sees the original.
 */
final class AsTdlibCleans {
    private static final Pattern REMOVED = Pattern.compile("[\\r\\u2028-\\u202e\\u0333\\u033f\\u030a]");
    private static final Pattern BLANKED = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f]");

    private AsTdlibCleans() {}

    static String text(String text) {
        return BLANKED.matcher(REMOVED.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
