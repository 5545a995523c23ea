package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code forwardSource}. */
public record ForwardSource(
        long chatId, long messageId, Optional<MessageSender> senderId, String senderName, int date, boolean isOutgoing)
        implements TdObject {}
