package dev.userbot.td.api;

/** TDLib function {@code getMessageLinkInfo}. */
public record GetMessageLinkInfo(String url) implements TdFunction<MessageLinkInfo> {}
