package dev.userbot.export;

import dev.userbot.media.MediaSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What an export did.
 *
 * @param chatId TDLib's id of the chat
 * @param title the chat's title, as Telegram gave it: not yet safe to print
 * @param directory the folder that was written
 * @param files the files in it that were written, in the order of the formats
 * @param messages how many messages the files hold
 * @param newMessages how many of the chat's messages this run brought into the archive
 * @param changed how many stored messages this run found edited
 * @param deleted how many stored messages this run found deleted
 * @param missing what the files lack although it was asked for; empty if all is there
 * @param media what became of the files of the messages, if they were asked for and may be saved
 * @param first when the oldest message in the files was sent
 * @param last when the newest message in the files was sent
 */
public record ExportSummary(
        long chatId,
        String title,
        Path directory,
        List<Path> files,
        long messages,
        long newMessages,
        long changed,
        long deleted,
        Set<Missing> missing,
        Optional<MediaSummary> media,
        Optional<Instant> first,
        Optional<Instant> last) {
    public ExportSummary {
        files = List.copyOf(files);
        missing = Set.copyOf(missing);
    }

    /** The same with other paths, as somebody in another folder writes them. */
    public ExportSummary withPaths(UnaryOperator<Path> shown) {
        return new ExportSummary(
                chatId,
                title,
                shown.apply(directory),
                files.stream().map(shown).toList(),
                messages,
                newMessages,
                changed,
                deleted,
                missing,
                media.map(summary -> summary.withPaths(shown)),
                first,
                last);
    }

    /** What an export can lack. */
    public enum Missing {
        /** Telegram says that there are more messages but did not give them. */
        MESSAGES,
        /** The discussion group cannot be read. */
        COMMENTS,
        /** The basic group that the chat was before its upgrade cannot be read. */
        FORMER_GROUP,
        /** The names of the forum's topics cannot be read. */
        TOPICS,
        /** Some of the files. */
        FILES,
        /** All files: the chat forbids to save them. */
        PROTECTED_FILES
    }
}
