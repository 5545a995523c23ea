package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code giveawayParameters}. */
public record GiveawayParameters(
        long boostedChatId,
        List<Long> additionalChatIds,
        int winnersSelectionDate,
        boolean onlyNewMembers,
        boolean hasPublicWinners,
        List<String> countryCodes,
        String prizeDescription)
        implements TdObject {}
