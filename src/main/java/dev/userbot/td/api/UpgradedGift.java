package dev.userbot.td.api;

/** TDLib class {@code upgradedGift}. */
public record UpgradedGift(long id, long regularGiftId, String title, String name, int number) implements TdObject {}
