package dev.userbot.td.api;

/** TDLib class {@code userFullInfo}, of which we read little: asking for it makes TDLib learn what waits in the chat. */
public record UserFullInfo(long outgoingPaidMessageStarCount) implements TdObject {}
