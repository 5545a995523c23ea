package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ChatType}: one record for each class that we know, {@link UnknownChatType} for those of a newer TDLib. */
public sealed interface ChatType extends TdObject {
    /** TDLib class {@code chatTypePrivate}. */
    record ChatTypePrivate(long userId) implements ChatType {}
    /** TDLib class {@code chatTypeBasicGroup}. */
    record ChatTypeBasicGroup(long basicGroupId) implements ChatType {}
    /** TDLib class {@code chatTypeSupergroup}. */
    record ChatTypeSupergroup(long supergroupId, boolean isChannel) implements ChatType {}
    /** TDLib class {@code chatTypeSecret}. */
    record ChatTypeSecret(long secretChatId, long userId) implements ChatType {}
    /** A class that this version of the program has no record for. */
    record UnknownChatType(ObjectNode json) implements ChatType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownChatType {}
    }
}
