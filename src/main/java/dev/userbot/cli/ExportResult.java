package dev.userbot.cli;

import dev.userbot.export.ExportSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The published shape of {@code export}.
 *
 * @param chatId as TDLib writes it
 * @param directory the folder that was written
 * @param files the files that were written, with the folder
 * @param messages how many messages the files hold
 * @param newMessages how many this run fetched
 * @param withheld how many ranges of the history Telegram holds messages in but gave none; 0 if all is there
 * @param first when the oldest message was sent, in UTC
 * @param last when the newest message was sent, in UTC
 */
record ExportResult(
        long chatId,
        String title,
        String directory,
        List<String> files,
        long messages,
        long newMessages,
        int withheld,
        Optional<String> first,
        Optional<String> last) {
    static ExportResult of(ExportSummary summary) {
        return new ExportResult(
                summary.chatId(),
                summary.title(),
                summary.directory().toString(),
                summary.files().stream().map(Path::toString).toList(),
                summary.messages(),
                summary.newMessages(),
                summary.withheld(),
                summary.first().map(Instant::toString),
                summary.last().map(Instant::toString));
    }
}
