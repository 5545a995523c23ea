package dev.userbot.td.api;

/** TDLib class {@code giftPurchaseLimits}. */
public record GiftPurchaseLimits(int totalCount, int remainingCount) implements TdObject {}
