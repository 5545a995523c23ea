package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code giftChatTheme}. */
public record GiftChatTheme(Optional<UpgradedGift> gift) implements TdObject {}
