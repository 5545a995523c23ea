package dev.userbot.listen.rules;

import dev.userbot.plugin.ChatMessage;
import java.util.List;

/** Downloads the files of messages. Safe for use by several threads. */
public interface Downloads {
    /**
     * Sees to it that the files of a message are downloaded, also if the program ends meanwhile; need not wait for them.
     *
     * @param options of {@code download-media}, as they are typed
     * @throws Exception whatever keeps it from being remembered
     */
    void download(ChatMessage message, List<String> options) throws Exception;
}
