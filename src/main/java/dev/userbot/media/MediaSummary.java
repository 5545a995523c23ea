package dev.userbot.media;

import dev.userbot.archive.MediaEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a download did with the wanted files of a chat.
 *
 * @param chatId TDLib's id of the chat
 * @param title the chat's title, as Telegram gave it: not yet safe to print
 * @param directory where the files are
 * @param outcomes how many files came to which end, and their bytes; nothing for ends that none came to
 * @param failed the ledger's entries of those that were given up
 */
public record MediaSummary(
        long chatId, String title, Path directory, Map<MediaOutcome, Amount> outcomes, List<MediaEntry> failed) {
    public MediaSummary {
        outcomes = Map.copyOf(outcomes);
        failed = List.copyOf(failed);
    }

    /** A number of files and the sum of their sizes in bytes. */
    public record Amount(long files, long bytes) {
        /** None. */
        public static final Amount NONE = new Amount(0, 0);

        Amount plus(long size) {
            return new Amount(files + 1, bytes + size);
        }
    }

    /** The same with another path, as somebody in another folder writes it; those of the ledger are absolute anyway. */
    public MediaSummary withPaths(UnaryOperator<Path> shown) {
        return new MediaSummary(chatId, title, shown.apply(directory), outcomes, failed);
    }

    /** How much came to this end. */
    public Amount of(MediaOutcome outcome) {
        return outcomes.getOrDefault(outcome, Amount.NONE);
    }

    /** Whether nothing of what was asked for is missing. */
    public boolean isComplete() {
        return of(MediaOutcome.FAILED).files() == 0 && of(MediaOutcome.REFUSED).files() == 0;
    }
}
