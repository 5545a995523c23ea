package dev.userbot.cli;

import dev.userbot.archive.MediaEntry;
import dev.userbot.config.ByteSize;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaSummary;
import dev.userbot.td.api.ServerMessageId;
import java.util.Locale;

/** Names what a download did not bring. */
record MediaComplaints(CommandContext context, MediaSummary summary) {
    /** A person reads no more; the ledger has them all. */
    private static final int MOST_LINES = 20;

    void tell() {
        summary.failed().stream().limit(MOST_LINES).map(MediaComplaints::line).forEach(context::tell);
        int more = summary.failed().size() - MOST_LINES;
        if (more > 0) {
            context.tell("userbot: and %d more: userbot download-media --list shows all.".formatted(more));
        }
        if (!summary.failed().isEmpty()) {
            context.tell("Try these again with: userbot download-media --retry-failed");
        }
        if (summary.of(MediaOutcome.REFUSED).files() > 0) {
            context.tell(
                    "userbot: %d file(s) may not be saved: their chat or sender forbids it, and Telegram's terms ask programs to respect that."
                            .formatted(summary.of(MediaOutcome.REFUSED).files()));
        }
    }

    private static String line(MediaEntry failed) {
        return "userbot: message %d, %s%s: %s"
                .formatted(
                        ServerMessageId.of(failed.key().messageId()),
                        failed.type().name().toLowerCase(Locale.ROOT),
                        failed.size() > 0 ? " of " + ByteSize.format(failed.size()) : "",
                        failed.reason().orElse("unknown reason"));
    }
}
