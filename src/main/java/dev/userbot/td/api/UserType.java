package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code UserType}: one record for each class that we know, {@link UnknownUserType} for those of a newer TDLib. */
public sealed interface UserType extends TdObject {
    /** TDLib class {@code userTypeRegular}. */
    record UserTypeRegular() implements UserType {}
    /** TDLib class {@code userTypeDeleted}. */
    record UserTypeDeleted() implements UserType {}
    /** TDLib class {@code userTypeBot}. */
    record UserTypeBot(
            boolean canBeEdited,
            boolean canJoinGroups,
            boolean canReadAllGroupMessages,
            boolean hasMainWebApp,
            boolean hasTopics,
            boolean allowsUsersToCreateTopics,
            boolean canManageBots,
            boolean isInline,
            String inlineQueryPlaceholder,
            boolean supportsGuestQueries,
            boolean isGuard,
            boolean needLocation,
            boolean canConnectToBusiness,
            boolean canBeAddedToAttachmentMenu,
            int activeUserCount)
            implements UserType {}
    /** TDLib class {@code userTypeUnknown}. */
    record UserTypeUnknown() implements UserType {}
    /** A class that this version of the program has no record for. */
    record UnknownUserType(ObjectNode json) implements UserType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownUserType {}
    }
}
