package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code messageReactions}. */
public record MessageReactions(
        List<MessageReaction> reactions, boolean areTags, List<PaidReactor> paidReactors, boolean canGetAddedReactions)
        implements TdObject {}
