package dev.userbot.archive;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.time.Instant;

/**
 * A message of the archive.
 *
 * @param json TDLib's {@code message} without its {@code minithumbnail}s
 */
public record ArchivedMessage(long chatId, long id, Instant date, String json) {
    /** The message as a record; every call parses anew. */
    public Message message() {
        return TdJson.bind(json, Message.class);
    }
}
