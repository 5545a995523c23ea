package dev.userbot.media;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;

/** Messages with files as TDLib writes them, as far as downloads look at them. */
final class SampleFiles {
    static final long CHAT = -1_000_000_000_007L;

    private SampleFiles() {}

    /** @param content without its outer braces */
    static Message message(long serverId, String content) {
        return message(serverId, content, "");
    }

    /**
     * A message with further fields.
     *
     * @param more each begins with a comma
     */
    static Message message(long serverId, String content, String more) {
        return TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":%d,"date":1767225600,"can_be_saved":true,
                 "sender_id":{"@type":"messageSenderUser","user_id":5},"content":{%s}%s}""".formatted(serverId << 20, CHAT, content, more), Message.class);
    }

    static String document(String name, String uniqueId, long size) {
        return """
                "@type":"messageDocument","caption":{"@type":"formattedText","text":"","entities":[]},
                "document":{"@type":"document","file_name":"%s","mime_type":"application/pdf","document":%s,
                 "thumbnail":{"@type":"thumbnail","format":{"@type":"thumbnailFormatWebp"},"width":1,"height":1,"file":%s}}""".formatted(name, file(uniqueId, size), file(uniqueId + "-thumb", 10));
    }

    static String file(String uniqueId, long size) {
        return """
                {"@type":"file","id":%d,"size":%d,"expected_size":%d,
                 "local":{"@type":"localFile","path":"","downloaded_size":0},
                 "remote":{"@type":"remoteFile","id":"","unique_id":"%s"}}""".formatted(uniqueId.hashCode() & Integer.MAX_VALUE, size, size, uniqueId);
    }

    static MessageFile sent(long serverId, String name, long size) {
        return MessageFiles.of(message(serverId, document(name, name + serverId, size)))
                .get(0);
    }
}
