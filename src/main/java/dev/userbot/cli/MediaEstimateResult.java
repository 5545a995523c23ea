package dev.userbot.cli;

import dev.userbot.media.MediaEstimate;
import java.util.List;
import java.util.Locale;

/**
 * The published shape of {@code download-media --dry-run}.
 *
 * @param chats what each chat has
 * @param failed the chats for which that cannot be said
 */
record MediaEstimateResult(List<Chat> chats, List<FailedChat> failed) {
    /** One chat. */
    record Chat(long chatId, String title, List<OfType> types) {
        static Chat of(MediaEstimate estimate) {
            return new Chat(
                    estimate.chatId(),
                    estimate.title(),
                    estimate.types().stream().map(OfType::of).toList());
        }
    }

    /**
     * The files of one type in the whole chat.
     *
     * @param bytes of all of them
     * @param exact whether the sizes of all of them were seen
     */
    record OfType(String type, long messages, long bytes, boolean exact) {
        static OfType of(MediaEstimate.OfType type) {
            return new OfType(
                    type.type().name().toLowerCase(Locale.ROOT), type.messages(), type.bytes(), type.isExact());
        }
    }

    static MediaEstimateResult of(List<MediaEstimate> estimates, List<FailedChat> failed) {
        return new MediaEstimateResult(estimates.stream().map(Chat::of).toList(), failed);
    }
}
