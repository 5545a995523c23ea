package dev.userbot.send.recipients;

import dev.userbot.chats.ChatRef;
import dev.userbot.files.TextFile;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The only chats that may get anything: a file with one on each line. Empty lines and what follows a {@code #} at the beginning of a word are passed over. */
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
                var origin = "%s, line %d".formatted(file, number);
                allowed.add(new Addressee.Named(ref(text, origin), Map.of(), origin));
            }
        }
        return List.copyOf(allowed);
    }

    private static ChatRef ref(String text, String origin) {
        try {
            return ChatRef.parse(text);
        } catch (UserbotException e) {
            throw new UserbotException(e.failure(), origin + ": " + e.getMessage(), e);
        }
    }
}
