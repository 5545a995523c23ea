package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib function {@code sendMessageAlbum}: 2 to 10 messages that are shown as one. */
public record SendMessageAlbum(
        long chatId,
        Optional<MessageTopic> topicId,
        Optional<InputMessageReplyTo> replyTo,
        Optional<MessageSendOptions> options,
        List<InputMessageContent> inputMessageContents)
        implements TdFunction<Messages> {}
