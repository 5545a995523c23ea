package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code paidReactor}. */
public record PaidReactor(
        Optional<MessageSender> senderId, long starCount, boolean isTop, boolean isMe, boolean isAnonymous)
        implements TdObject {}
