package dev.userbot.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an export did.
 *
 * @param chatId TDLib's id of the chat
 * @param title the chat's title, as Telegram gave it: not yet safe to print
 * @param directory the folder that was written
 * @param files the files in it that were written, in the order of the formats
 * @param messages how many messages the files hold
 * @param newMessages how many of the chat's messages were fetched by this run
 * @param withheld how many ranges of the history Telegram says there are messages in but gave none; 0 if all is there
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
        int withheld,
        Optional<Instant> first,
        Optional<Instant> last) {}
