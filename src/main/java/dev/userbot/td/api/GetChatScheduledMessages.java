package dev.userbot.td.api;

/** TDLib function {@code getChatScheduledMessages}: all of them, those that go out last first. */
public record GetChatScheduledMessages(long chatId) implements TdFunction<Messages> {}
