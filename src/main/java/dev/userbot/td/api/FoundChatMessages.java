package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code foundChatMessages}. */
public record FoundChatMessages(int totalCount, List<Message> messages, long nextFromMessageId) implements TdObject {}
