package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code InternalLinkType}: one record for each class that we know, {@link UnknownInternalLinkType} for those of a newer TDLib. */
public sealed interface InternalLinkType extends TdObject {
    /** TDLib class {@code internalLinkTypePublicChat}. */
    record InternalLinkTypePublicChat(String chatUsername, String draftText, boolean openProfile)
            implements InternalLinkType {}
    /** TDLib class {@code internalLinkTypeMessage}. */
    record InternalLinkTypeMessage(String url) implements InternalLinkType {}
    /** TDLib class {@code internalLinkTypeChatInvite}. */
    record InternalLinkTypeChatInvite(String inviteLink) implements InternalLinkType {}
    /** TDLib class {@code internalLinkTypeUserPhoneNumber}. */
    record InternalLinkTypeUserPhoneNumber(String phoneNumber, String draftText, boolean openProfile)
            implements InternalLinkType {}
    /** TDLib class {@code internalLinkTypeUserToken}. */
    record InternalLinkTypeUserToken(String token) implements InternalLinkType {}
    /** TDLib class {@code internalLinkTypeSavedMessages}. */
    record InternalLinkTypeSavedMessages() implements InternalLinkType {}
    /** A class that this version of the program has no record for. */
    record UnknownInternalLinkType(ObjectNode json) implements InternalLinkType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownInternalLinkType {}
    }
}
