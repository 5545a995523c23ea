package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code gift}. */
public record Gift(long id, long publisherChatId, long starCount, Optional<GiftPurchaseLimits> overallLimits)
        implements TdObject {}
