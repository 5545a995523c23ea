package dev.userbot.archive;

/**
 * One file of one message.
 *
 * @param uniqueId TDLib's {@code remoteFile.unique_id}: equal for equal files, in whichever message and chat
 */
public record MediaKey(long chatId, long messageId, String uniqueId) {}
