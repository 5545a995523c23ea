package dev.userbot.cli;

/** The characters that charts in a terminal are made of. */
enum Blocks {
    /** Unicode's block elements: bars grow by an eighth of a character. */
    UNICODE("▏▎▍▌▋▊▉█", " ░▒▓█"),
    /** For terminals and fonts without them. */
    ASCII("#", " .:+#");

    private final String parts;
    private final String shades;

    Blocks(String parts, String shades) {
        this.parts = parts;
        this.shades = shades;
    }

    /**
     * A bar from left to right; whatever is more than 0 is seen.
     *
     * @param width of the longest bar, in characters
     */
    String bar(long number, long most, int width) {
        if (number == 0) {
            return "";
        }
        int steps = parts.length();
        int length = (int) Math.max(1, Math.round((double) number * width * steps / most));
        var full = parts.substring(steps - 1).repeat(length / steps);
        return length % steps == 0 ? full : full + parts.charAt(length % steps - 1);
    }

    /** One character, the darker the larger the number; blank only for 0. */
    char shade(long number, long most) {
        int darkest = shades.length() - 1;
        if (number == 0) {
            return shades.charAt(0);
        }
        return shades.charAt((int) Math.max(1, Math.round((double) number * darkest / most)));
    }
}
