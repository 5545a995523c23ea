package dev.userbot.media.name;

import dev.userbot.archive.ContentKind;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What names are made of, as Telegram told it: any text may be empty, of any length, and made to do harm.
 *
 * @param messageId the server's number of the message, as links to it have it
 * @param part the file's number within its message, from 0
 * @param date when the message was sent
 * @param fileName as the sender named it
 * @param caption the message's text; for the members of an album, the album's
 * @param album {@code message.media_album_id}, if the message is part of one
 */
public record FileFacts(
        Chat chat,
        int messageId,
        int part,
        Instant date,
        Sender sender,
        ContentKind kind,
        Optional<String> fileName,
        Optional<String> mimeType,
        String caption,
        OptionalLong album) {

    /**
     * Where the message is.
     *
     * @param username without the @; those are unique, titles are not
     */
    public record Chat(long id, String title, Optional<String> username) {}

    /**
     * Who sent it.
     *
     * @param name empty for deleted and unknown accounts
     */
    public record Sender(long id, String name) {}

    /** Tells this file from all others. */
    public FileKey key() {
        return new FileKey(chat.id(), messageId, part);
    }
}
