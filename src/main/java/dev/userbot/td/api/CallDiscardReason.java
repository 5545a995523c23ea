package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code CallDiscardReason}: one record for each class that we know, {@link UnknownCallDiscardReason} for those of a newer TDLib. */
public sealed interface CallDiscardReason extends TdObject {
    /** TDLib class {@code callDiscardReasonEmpty}. */
    record CallDiscardReasonEmpty() implements CallDiscardReason {}
    /** TDLib class {@code callDiscardReasonMissed}. */
    record CallDiscardReasonMissed() implements CallDiscardReason {}
    /** TDLib class {@code callDiscardReasonDeclined}. */
    record CallDiscardReasonDeclined() implements CallDiscardReason {}
    /** TDLib class {@code callDiscardReasonDisconnected}. */
    record CallDiscardReasonDisconnected() implements CallDiscardReason {}
    /** TDLib class {@code callDiscardReasonHungUp}. */
    record CallDiscardReasonHungUp() implements CallDiscardReason {}
    /** TDLib class {@code callDiscardReasonUpgradeToGroupCall}. */
    record CallDiscardReasonUpgradeToGroupCall(String inviteLink) implements CallDiscardReason {}
    /** A class that this version of the program has no record for. */
    record UnknownCallDiscardReason(ObjectNode json) implements CallDiscardReason, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownCallDiscardReason {}
    }
}
