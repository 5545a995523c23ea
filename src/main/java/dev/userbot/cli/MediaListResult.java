package dev.userbot.cli;

import dev.userbot.archive.MediaEntry;
import dev.userbot.media.MediaInventory;
import dev.userbot.td.api.ServerMessageId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The published shape of {@code download-media --list}.
 *
 * @param chats the files of each chat
 * @param failed the chats of which nothing is stored
 */
record MediaListResult(List<Chat> chats, List<FailedChat> failed) {
    /** One chat's files in the order of their messages. */
    record Chat(long chatId, String title, List<Entry> files) {
        static Chat of(MediaInventory inventory) {
            return new Chat(
                    inventory.chatId(),
                    inventory.title(),
                    inventory.entries().stream().map(Entry::of).toList());
        }
    }

    /**
     * One file.
     *
     * @param chatId as TDLib writes it; of the former group, if the message is from there
     * @param messageId as links show it
     * @param uniqueId the same for equal files of all chats
     * @param type photo, video, audio, voice, round, gif, sticker or document
     * @param role file or thumbnail
     * @param size in bytes
     * @param state unfinished, done or failed
     * @param changed when that was written, in UTC
     */
    record Entry(
            long chatId,
            long messageId,
            String uniqueId,
            String type,
            String role,
            long size,
            String state,
            Optional<String> reason,
            int attempts,
            Optional<String> path,
            Optional<String> sha256,
            String changed) {
        static Entry of(MediaEntry entry) {
            return new Entry(
                    entry.key().chatId(),
                    ServerMessageId.of(entry.key().messageId()),
                    entry.key().uniqueId(),
                    lowerCase(entry.type()),
                    lowerCase(entry.role()),
                    entry.size(),
                    lowerCase(entry.state()),
                    entry.reason(),
                    entry.attempts(),
                    entry.path().map(Path::toString),
                    entry.sha256(),
                    entry.changed().toString());
        }

        private static String lowerCase(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    static MediaListResult of(List<MediaInventory> inventories, List<FailedChat> failed) {
        return new MediaListResult(inventories.stream().map(Chat::of).toList(), failed);
    }
}
