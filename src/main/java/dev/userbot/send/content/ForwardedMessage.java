package dev.userbot.send.content;

/**
 * A message that is sent on.
 *
 * @param chatId TDLib's id of the chat where it is
 * @param messageId TDLib's
 * @param asCopy whether it becomes a message of one's own, without its author's name
 */
public record ForwardedMessage(long chatId, long messageId, boolean asCopy) {}
