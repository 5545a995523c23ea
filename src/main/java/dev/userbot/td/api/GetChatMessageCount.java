package dev.userbot.td.api;

import java.util.Optional;

/** TDLib function {@code getChatMessageCount}. */
public record GetChatMessageCount(
        long chatId, Optional<MessageTopic> topicId, SearchMessagesFilter filter, boolean returnLocal)
        implements TdFunction<Count> {}
