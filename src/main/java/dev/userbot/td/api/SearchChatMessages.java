package dev.userbot.td.api;

import java.util.Optional;

/** TDLib function {@code searchChatMessages}. */
public record SearchChatMessages(
        long chatId,
        Optional<MessageTopic> topicId,
        String query,
        Optional<MessageSender> senderId,
        long fromMessageId,
        int offset,
        int limit,
        Optional<SearchMessagesFilter> filter)
        implements TdFunction<FoundChatMessages> {}
