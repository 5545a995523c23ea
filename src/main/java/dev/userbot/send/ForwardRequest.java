package dev.userbot.send;

import dev.userbot.send.content.ForwardedMessage;

/**
 * A message to send on.
 *
 * @param chatId where to; TDLib's id
 * @param name of that chat, for messages about it
 * @param key makes another request with the same key the same one
 */
public record ForwardRequest(long chatId, String name, ForwardedMessage message, String key, SendLimits limits) {}
