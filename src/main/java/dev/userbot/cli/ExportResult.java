package dev.userbot.cli;

import dev.userbot.export.ExportSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The published shape of {@code export}.
 *
 * @param chats what was exported, in the order in which it was
 * @param failed what was asked for and not exported
 */
record ExportResult(List<Chat> chats, List<FailedChat> failed) {
    /**
     * One exported chat.
     *
     * @param chatId as TDLib writes it
     * @param directory the folder that was written
     * @param files the files that were written, with the folder
     * @param messages how many messages the files hold
     * @param newMessages how many this run fetched
     * @param changed how many stored messages this run found edited
     * @param deleted how many stored messages this run found deleted
     * @param missing what the files lack: {@code messages}, {@code comments}, {@code former_group}, {@code topics}, {@code files},
     *     {@code protected_files}; empty if nothing
     * @param media what became of the files, if any were asked for
     * @param first when the oldest message was sent, in UTC
     * @param last when the newest message was sent, in UTC
     */
    record Chat(
            long chatId,
            String title,
            String directory,
            List<String> files,
            long messages,
            long newMessages,
            long changed,
            long deleted,
            List<String> missing,
            Optional<MediaResult.Chat> media,
            Optional<String> first,
            Optional<String> last) {
        static Chat of(ExportSummary summary) {
            return new Chat(
                    summary.chatId(),
                    summary.title(),
                    summary.directory().toString(),
                    summary.files().stream().map(Path::toString).toList(),
                    summary.messages(),
                    summary.newMessages(),
                    summary.changed(),
                    summary.deleted(),
                    summary.missing().stream()
                            .sorted()
                            .map(missing -> missing.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    summary.media().map(MediaResult.Chat::of),
                    summary.first().map(Instant::toString),
                    summary.last().map(Instant::toString));
        }
    }

    static ExportResult of(List<ExportSummary> summaries, List<FailedChat> failed) {
        return new ExportResult(summaries.stream().map(Chat::of).toList(), List.copyOf(failed));
    }
}
