package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code TargetChat}: one record for each class that we know, {@link UnknownTargetChat} for those of a newer TDLib. */
public sealed interface TargetChat extends TdObject {
    /** TDLib class {@code targetChatCurrent}. */
    record TargetChatCurrent() implements TargetChat {}
    /** TDLib class {@code targetChatChosen}. */
    record TargetChatChosen() implements TargetChat {}
    /** TDLib class {@code targetChatInternalLink}. */
    record TargetChatInternalLink() implements TargetChat {}
    /** A class that this version of the program has no record for. */
    record UnknownTargetChat(ObjectNode json) implements TargetChat, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownTargetChat {}
    }
}
