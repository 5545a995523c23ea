package dev.userbot.cli;

import dev.userbot.archive.MediaEntry;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaSummary;
import dev.userbot.td.api.ServerMessageId;
import java.util.List;
import java.util.Locale;

/**
 * The published shape of {@code download-media}.
 *
 * @param chats what was downloaded, in the order in which it was
 * @param failed the chats that failed altogether
 */
record MediaResult(List<Chat> chats, List<FailedChat> failed) {
    /**
     * One chat.
     *
     * @param chatId as TDLib writes it
     * @param directory where the files are
     * @param downloaded what this run fetched
     * @param alreadyThere what earlier runs had fetched
     * @param linked what another message had brought
     * @param refused what may not be saved
     * @param failed what was given up
     */
    record Chat(
            long chatId,
            String title,
            String directory,
            Amount downloaded,
            Amount alreadyThere,
            Amount linked,
            Amount refused,
            List<Failed> failed) {
        static Chat of(MediaSummary summary) {
            return new Chat(
                    summary.chatId(),
                    summary.title(),
                    summary.directory().toString(),
                    Amount.of(summary.of(MediaOutcome.DOWNLOADED)),
                    Amount.of(summary.of(MediaOutcome.ALREADY_THERE)),
                    Amount.of(summary.of(MediaOutcome.LINKED)),
                    Amount.of(summary.of(MediaOutcome.REFUSED)),
                    summary.failed().stream().map(Failed::of).toList());
        }
    }

    /** A number of files and the sum of their sizes in bytes. */
    record Amount(long files, long bytes) {
        static Amount of(MediaSummary.Amount amount) {
            return new Amount(amount.files(), amount.bytes());
        }
    }

    /**
     * A file that was given up.
     *
     * @param messageId as links show it
     * @param size in bytes as Telegram announced it, 0 if it did not
     */
    record Failed(long chatId, long messageId, String type, long size, int attempts, String reason) {
        static Failed of(MediaEntry entry) {
            return new Failed(
                    entry.key().chatId(),
                    ServerMessageId.of(entry.key().messageId()),
                    entry.type().name().toLowerCase(Locale.ROOT),
                    entry.size(),
                    entry.attempts(),
                    entry.reason().orElse(""));
        }
    }

    static MediaResult of(List<MediaSummary> summaries, List<FailedChat> failed) {
        return new MediaResult(summaries.stream().map(Chat::of).toList(), failed);
    }
}
