package dev.userbot.send.recipients;

import dev.userbot.files.TextFile;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The only chats that may get anything: a file with one on each line. Empty lines are passed over, and so is everything
 * behind a {@code #} that begins a line or follows a blank.
 */
public final class AllowList {
    private AllowList() {}

    /**
     * Who is on it.
     *
     * @throws UserbotException with {@link Failure#USAGE} if it cannot be read or a line names no chat
     */
    public static List<Addressee.Named> read(Path file) {
        var allowed = new ArrayList<Addressee.Named>();
        var number = 0;
        for (var line : TextFile.read(file).lines().toList()) {
            number++;
            var text = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (!text.isEmpty()) {
                allowed.add(Addressee.in("%s, line %d".formatted(file, number), text, Map.of()));
            }
        }
        return List.copyOf(allowed);
    }
}
