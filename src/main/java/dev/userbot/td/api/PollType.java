package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** TDLib's {@code PollType}: one record for each class that we know, {@link UnknownPollType} for those of a newer TDLib. */
public sealed interface PollType extends TdObject {
    /** TDLib class {@code pollTypeRegular}. */
    record PollTypeRegular() implements PollType {}
    /** TDLib class {@code pollTypeQuiz}. */
    record PollTypeQuiz(List<Long> correctOptionIds, FormattedText explanation, Optional<ObjectNode> explanationMedia)
            implements PollType {}
    /** A class that this version of the program has no record for. */
    record UnknownPollType(ObjectNode json) implements PollType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownPollType {}
    }
}
