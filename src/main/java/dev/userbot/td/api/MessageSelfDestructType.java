package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code MessageSelfDestructType}: one record for each class that we know, {@link UnknownMessageSelfDestructType} for those of a newer TDLib. */
public sealed interface MessageSelfDestructType extends TdObject {
    /** TDLib class {@code messageSelfDestructTypeTimer}. */
    record MessageSelfDestructTypeTimer(int selfDestructTime) implements MessageSelfDestructType {}
    /** TDLib class {@code messageSelfDestructTypeImmediately}. */
    record MessageSelfDestructTypeImmediately() implements MessageSelfDestructType {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageSelfDestructType(ObjectNode json) implements MessageSelfDestructType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageSelfDestructType {}
    }
}
