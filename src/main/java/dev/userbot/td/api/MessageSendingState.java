package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code MessageSendingState}: one record for each class that we know, {@link UnknownMessageSendingState} for those of a newer TDLib. */
public sealed interface MessageSendingState extends TdObject {
    /** TDLib class {@code messageSendingStatePending}. */
    record MessageSendingStatePending(long sendingId) implements MessageSendingState {}
    /** TDLib class {@code messageSendingStateFailed}. */
    record MessageSendingStateFailed(
            Error error,
            boolean canRetry,
            boolean needAnotherSender,
            boolean needAnotherReplyQuote,
            boolean needDropReply,
            long requiredPaidMessageStarCount,
            int retryAfter)
            implements MessageSendingState {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageSendingState(ObjectNode json) implements MessageSendingState, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageSendingState {}
    }
}
