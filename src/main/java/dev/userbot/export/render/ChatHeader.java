package dev.userbot.export.render;

import java.util.Optional;

/**
 * What stands above the messages of a chat.
 *
 * @param chatId TDLib's id of the chat
 * @param kind decides the {@code type} of {@code result.json}
 * @param title title of a group or channel, full name of a person
 * @param username public name without {@code @}
 * @param extent how much is being exported; empty if nothing is
 * @param exportedAt when the export was made, in seconds since 1970 (UTC)
 */
public record ChatHeader(
        long chatId,
        DesktopChatType kind,
        String title,
        Optional<String> username,
        Optional<Extent> extent,
        int exportedAt) {

    /**
     * How much is being exported.
     *
     * @param messageCount number of messages, at least 1
     * @param firstDate when the oldest was sent, in seconds since 1970 (UTC)
     * @param lastDate when the newest was sent, in seconds since 1970 (UTC)
     */
    public record Extent(long messageCount, int firstDate, int lastDate) {}
}
