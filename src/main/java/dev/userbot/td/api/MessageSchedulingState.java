package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code MessageSchedulingState}: one record for each class that we know, {@link UnknownMessageSchedulingState} for those of a newer TDLib. */
public sealed interface MessageSchedulingState extends TdObject {
    /** TDLib class {@code messageSchedulingStateSendAtDate}. */
    record MessageSchedulingStateSendAtDate(int sendDate, int repeatPeriod) implements MessageSchedulingState {}
    /** TDLib class {@code messageSchedulingStateSendWhenOnline}. */
    record MessageSchedulingStateSendWhenOnline() implements MessageSchedulingState {}
    /** TDLib class {@code messageSchedulingStateSendWhenVideoProcessed}. */
    record MessageSchedulingStateSendWhenVideoProcessed(int sendDate) implements MessageSchedulingState {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageSchedulingState(ObjectNode json) implements MessageSchedulingState, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageSchedulingState {}
    }
}
