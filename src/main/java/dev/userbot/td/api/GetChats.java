package dev.userbot.td.api;

import java.util.Optional;

/** TDLib function {@code getChats}. */
public record GetChats(Optional<ChatList> chatList, int limit) implements TdFunction<Chats> {}
