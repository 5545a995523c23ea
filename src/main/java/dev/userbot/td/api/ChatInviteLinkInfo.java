package dev.userbot.td.api;

import java.util.List;
import java.util.Optional;

/** TDLib class {@code chatInviteLinkInfo}. */
public record ChatInviteLinkInfo(
        long chatId,
        int accessibleFor,
        String title,
        Optional<ChatPhotoInfo> photo,
        String description,
        int memberCount,
        List<Long> memberUserIds,
        boolean createsJoinRequest,
        boolean isPublic)
        implements TdObject {}
