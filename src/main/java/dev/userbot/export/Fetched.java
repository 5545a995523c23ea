package dev.userbot.export;

import java.util.Set;

/**
 * What was learnt from Telegram before an export.
 *
 * @param chatId the chat that was read: a supergroup where the basic group was named that it had been
 * @param messages how many messages of the chat are stored now that were not before
 * @param changed how many stored messages were found edited
 * @param deleted how many stored messages were found deleted
 * @param missing what was asked for and not given
 */
public record Fetched(long chatId, long messages, long changed, long deleted, Set<ExportSummary.Missing> missing) {
    public Fetched {
        missing = Set.copyOf(missing);
    }
}
