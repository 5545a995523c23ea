package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/**
 * TDLib function {@code forwardMessages}. Answered as soon as TDLib has queued the messages, with temporary ids; null stands
 * for those that cannot be forwarded.
 */
public record ForwardMessages(
        long chatId,
        Optional<MessageTopic> topicId,
        long fromChatId,
        List<Long> messageIds,
        Optional<MessageSendOptions> options,
        boolean sendCopy,
        boolean removeCaption)
        implements TdFunction<Messages> {}
