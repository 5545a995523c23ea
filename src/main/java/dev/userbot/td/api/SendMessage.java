package dev.userbot.td.api;

import java.util.Optional;

/** TDLib function {@code sendMessage}. Answered as soon as TDLib has queued the message, with a temporary id. */
public record SendMessage(
        long chatId,
        Optional<MessageTopic> topicId,
        Optional<InputMessageReplyTo> replyTo,
        Optional<MessageSendOptions> options,
        InputMessageContent inputMessageContent)
        implements TdFunction<Message> {}
