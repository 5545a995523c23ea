package dev.userbot.media;

import dev.userbot.archive.MediaKey;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import dev.userbot.td.api.File;
import dev.userbot.td.api.Message;

/**
 * A file of a message.
 *
 * @param message as it was last seen
 * @param part its number among the files of the message, from 0
 * @param file TDLib's; its {@code id} means something only if the message comes from the TDLib that runs
 * @param fileName as its sender called it: hostile; often empty
 * @param mimeType as its sender said, or as Telegram always uses for the type; may be empty
 */
record MessageFile(
        Message message, int part, MediaType type, MediaRole role, File file, String fileName, String mimeType) {
    MediaKey key() {
        return new MediaKey(message.chatId(), message.id(), uniqueId());
    }

    String uniqueId() {
        return file.remote().uniqueId();
    }

    /** In bytes, as Telegram announces it; 0 if it does not. */
    long size() {
        return file.knownSize();
    }
}
