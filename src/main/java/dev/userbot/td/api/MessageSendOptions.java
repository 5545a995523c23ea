package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code messageSendOptions}, as far as people set it. */
public record MessageSendOptions(
        boolean disableNotification,
        long paidMessageStarCount,
        Optional<MessageSchedulingState> schedulingState,
        boolean onlyPreview)
        implements TdObject {}
