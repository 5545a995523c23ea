package dev.userbot.media;

import dev.userbot.archive.MediaType;
import java.util.List;

/**
 * How many files a chat has, as Telegram counts them; periods, sizes and names are not considered.
 *
 * @param chatId TDLib's id of the chat
 * @param title the chat's title, as Telegram gave it: not yet safe to print
 */
public record MediaEstimate(long chatId, String title, List<OfType> types) {
    public MediaEstimate {
        types = List.copyOf(types);
    }

    /**
     * The files of one type.
     *
     * @param messages how many messages have such files
     * @param bytes of all of them; extrapolated from the newest hundred if there are more
     * @param isExact whether the sizes of all of them were seen
     */
    public record OfType(MediaType type, long messages, long bytes, boolean isExact) {}
}
