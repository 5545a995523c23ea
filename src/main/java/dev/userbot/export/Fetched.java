package dev.userbot.export;

import java.util.Set;

/**
 * What was learnt from Telegram before an export.
 *
 * @param messages how many messages were fetched
 * @param changed how many stored messages were found edited
 * @param deleted how many stored messages were found deleted
 * @param missing what was asked for and not given
 */
public record Fetched(long messages, long changed, long deleted, Set<ExportSummary.Missing> missing) {
    /** Nobody was asked. */
    public static final Fetched NOTHING = new Fetched(0, 0, 0, Set.of());

    public Fetched {
        missing = Set.copyOf(missing);
    }
}
