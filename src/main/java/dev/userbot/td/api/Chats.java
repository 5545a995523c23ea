package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code chats}. */
public record Chats(int totalCount, List<Long> chatIds) implements TdObject {}
