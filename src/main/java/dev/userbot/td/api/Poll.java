package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code poll}. */
public record Poll(
        String id,
        FormattedText question,
        List<PollOption> options,
        int totalVoterCount,
        List<MessageSender> recentVoterIds,
        boolean canGetVoters,
        boolean canSeeResults,
        boolean isAnonymous,
        boolean allowsMultipleAnswers,
        boolean allowsRevoting,
        boolean membersOnly,
        List<String> countryCodes,
        List<Integer> optionOrder,
        PollType type,
        int openPeriod,
        int closeDate,
        boolean isClosed)
        implements TdObject {}
