package dev.userbot.td.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** TDLib class {@code pollOption}. */
public record PollOption(
        String id,
        FormattedText text,
        Optional<ObjectNode> media,
        int voterCount,
        int votePercentage,
        List<MessageSender> recentVoterIds,
        boolean isChosen,
        boolean isBeingChosen,
        Optional<MessageSender> author,
        int additionDate)
        implements TdObject {}
