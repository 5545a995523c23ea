package dev.userbot.session;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.regex.Pattern;

/**
 * A session's name, which is also its folder's name.
 *
 * @param value 1 to 64 letters, digits, dots, dashes and underscores of ASCII, beginning with a letter or digit and not
 *     ending with a dot: a file name on every system and never a path
 */
public record SessionName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");
    // Windows opens devices under these names, whatever follows a dot.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /**
     * Checks the shape.
     *
     * @throws UserbotException with {@link Failure#USAGE} if the value has another one
     */
    public SessionName {
        if (!SHAPE.matcher(value).matches() || DEVICE.matcher(value).matches()) {
            throw new UserbotException(
                    Failure.USAGE,
                    "This is not a session name. Use up to 64 letters, digits, dots, dashes and underscores, for example: work.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
