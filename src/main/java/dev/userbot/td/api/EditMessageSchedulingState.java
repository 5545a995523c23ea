package dev.userbot.td.api;

import java.util.Optional;

/** TDLib function {@code editMessageSchedulingState}. Without a state the message is sent at once. */
public record EditMessageSchedulingState(long chatId, long messageId, Optional<MessageSchedulingState> schedulingState)
        implements TdFunction<Ok> {}
