package dev.userbot.export.json;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Names;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the messages of one export have in common.
 *
 * @param topics names by id, for forums
 */
record JsonChat(ExportedChat exported, Names names, MessageIds ids, Times times, Map<Integer, String> topics) {
    static JsonChat of(ExportedChat chat, Times times) {
        return new JsonChat(
                chat,
                chat.names(),
                new MessageIds(chat.header().chatId()),
                times,
                chat.topics().stream().collect(Collectors.toUnmodifiableMap(ChatTopic::id, ChatTopic::name)));
    }
}
