package dev.userbot.files;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that the user wrote. */
public final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * All of it, without a byte order mark.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it cannot be read or is not UTF-8, naming the file
     */
    public static String read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserbotException(Failure.USAGE, file + " is not UTF-8. Save it as UTF-8 and run again.", e);
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.USAGE,
                    "Cannot read %s (%s).".formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }
}
