package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code messageInteractionInfo}. */
public record MessageInteractionInfo(
        int viewCount, int forwardCount, Optional<MessageReplyInfo> replyInfo, Optional<MessageReactions> reactions)
        implements TdObject {}
