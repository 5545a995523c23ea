package dev.userbot.cli;

import dev.userbot.export.ExportEstimate;
import java.util.List;

/**
 * The published shape of {@code export --dry-run}.
 *
 * @param chats what each chat would take
 * @param failed the chats for which that cannot be said
 */
record EstimateResult(List<Chat> chats, List<FailedChat> failed) {
    /**
     * What one chat would take.
     *
     * @param chatId as TDLib writes it
     * @param stored messages that are there already
     * @param missing messages that would be fetched
     * @param exact whether {@code missing} was counted and is no guess
     * @param requests how many requests that would take, about
     */
    record Chat(long chatId, String title, long stored, long missing, boolean exact, long requests) {
        static Chat of(ExportEstimate estimate) {
            return new Chat(
                    estimate.chatId(),
                    estimate.title(),
                    estimate.stored(),
                    estimate.missing(),
                    estimate.isExact(),
                    estimate.requests());
        }
    }

    static EstimateResult of(List<ExportEstimate> estimates, List<FailedChat> failed) {
        return new EstimateResult(estimates.stream().map(Chat::of).toList(), List.copyOf(failed));
    }

    /** The same for people. */
    static String sentence(ExportEstimate estimate) {
        return "%s: %s%s to fetch, %s stored, about %d request%s."
                .formatted(
                        PlainText.title(estimate.title()),
                        estimate.isExact() ? "" : "about ",
                        Counted.messages(estimate.missing()),
                        estimate.stored() == 0 ? "none" : Long.toString(estimate.stored()),
                        estimate.requests(),
                        estimate.requests() == 1 ? "" : "s");
    }
}
