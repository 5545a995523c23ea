package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code sharedChat}. */
public record SharedChat(long chatId, String title, String username, Optional<Photo> photo) implements TdObject {}
