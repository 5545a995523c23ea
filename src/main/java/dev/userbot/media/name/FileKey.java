package dev.userbot.media.name;

import java.util.Comparator;

/**
 * Which file it is. The order is that in which names are given: older messages first.
 *
 * @param chatId TDLib's id of the chat
 * @param messageId the server's number of the message, as links to it have it
 * @param part the file's number within its message, from 0
 */
public record FileKey(long chatId, int messageId, int part) implements Comparable<FileKey> {
    private static final Comparator<FileKey> ORDER = Comparator.comparingLong(FileKey::chatId)
            .thenComparingInt(FileKey::messageId)
            .thenComparingInt(FileKey::part);

    @Override
    public int compareTo(FileKey other) {
        return ORDER.compare(this, other);
    }
}
