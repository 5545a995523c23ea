package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code SuggestedPostState}: one record for each class that we know, {@link UnknownSuggestedPostState} for those of a newer TDLib. */
public sealed interface SuggestedPostState extends TdObject {
    /** TDLib class {@code suggestedPostStatePending}. */
    record SuggestedPostStatePending() implements SuggestedPostState {}
    /** TDLib class {@code suggestedPostStateApproved}. */
    record SuggestedPostStateApproved() implements SuggestedPostState {}
    /** TDLib class {@code suggestedPostStateDeclined}. */
    record SuggestedPostStateDeclined() implements SuggestedPostState {}
    /** A class that this version of the program has no record for. */
    record UnknownSuggestedPostState(ObjectNode json) implements SuggestedPostState, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownSuggestedPostState {}
    }
}
