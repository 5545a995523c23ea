package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ReactionType}: one record for each class that we know, {@link UnknownReactionType} for those of a newer TDLib. */
public sealed interface ReactionType extends TdObject {
    /** TDLib class {@code reactionTypeEmoji}. */
    record ReactionTypeEmoji(String emoji) implements ReactionType {}
    /** TDLib class {@code reactionTypeCustomEmoji}. */
    record ReactionTypeCustomEmoji(long customEmojiId) implements ReactionType {}
    /** TDLib class {@code reactionTypePaid}. */
    record ReactionTypePaid() implements ReactionType {}
    /** A class that this version of the program has no record for. */
    record UnknownReactionType(ObjectNode json) implements ReactionType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownReactionType {}
    }
}
