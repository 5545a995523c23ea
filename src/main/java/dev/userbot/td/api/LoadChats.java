package dev.userbot.td.api;

import java.util.Optional;

/** TDLib function {@code loadChats}. */
public record LoadChats(Optional<ChatList> chatList, int limit) implements TdFunction<Ok> {}
