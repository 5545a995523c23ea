package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib class {@code messageReaction}. */
public record MessageReaction(
        ReactionType type,
        int totalCount,
        boolean isChosen,
        Optional<MessageSender> usedSenderId,
        List<MessageSender> recentSenderIds)
        implements TdObject {}
