package dev.userbot.listen.rules.act;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keeps the end of what a program says. For one thread. */
final class LastLine {
    private static final int MOST_CHARACTERS = 200;
    private static final int KEPT_BYTES = 8_192;

    private byte[] end = new byte[0];

    void take(byte[] buffer, int length) {
        var joined = Arrays.copyOf(end, end.length + length);
        System.arraycopy(buffer, 0, joined, end.length, length);
        end = Arrays.copyOfRange(joined, Math.max(0, joined.length - KEPT_BYTES), joined.length);
    }

    /** The last line that says something, safe to print. */
    String text() {
        var line = new String(end, StandardCharsets.UTF_8)
                .lines()
                .filter(said -> !said.isBlank())
                .reduce("", (before, after) -> after)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ")
                .strip();
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…";
    }
}
