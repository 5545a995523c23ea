package dev.userbot.td.api;

/** TDLib function {@code addMessageReaction}. Adding one that is there already changes nothing. */
public record AddMessageReaction(
        long chatId, long messageId, ReactionType reactionType, boolean isBig, boolean updateRecentReactions)
        implements TdFunction<Ok> {}
