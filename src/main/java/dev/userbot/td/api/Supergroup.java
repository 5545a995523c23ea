package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code supergroup}. */
public record Supergroup(
        long id,
        Optional<Usernames> usernames,
        int date,
        int memberCount,
        int boostLevel,
        boolean hasAutomaticTranslation,
        boolean hasLinkedChat,
        boolean hasLocation,
        boolean signMessages,
        boolean showMessageSender,
        boolean joinToSendMessages,
        boolean joinByRequest,
        boolean isSlowModeEnabled,
        boolean isChannel,
        boolean isBroadcastGroup,
        boolean isForum,
        boolean isDirectMessagesGroup,
        boolean isAdministeredDirectMessagesGroup,
        boolean hasDirectMessagesGroup,
        boolean hasForumTabs,
        long paidMessageStarCount)
        implements TdObject {}
