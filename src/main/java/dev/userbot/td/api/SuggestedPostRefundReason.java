package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code SuggestedPostRefundReason}: one record for each class that we know, {@link UnknownSuggestedPostRefundReason} for those of a newer TDLib. */
public sealed interface SuggestedPostRefundReason extends TdObject {
    /** TDLib class {@code suggestedPostRefundReasonPostDeleted}. */
    record SuggestedPostRefundReasonPostDeleted() implements SuggestedPostRefundReason {}
    /** TDLib class {@code suggestedPostRefundReasonPaymentRefunded}. */
    record SuggestedPostRefundReasonPaymentRefunded() implements SuggestedPostRefundReason {}
    /** A class that this version of the program has no record for. */
    record UnknownSuggestedPostRefundReason(ObjectNode json) implements SuggestedPostRefundReason, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownSuggestedPostRefundReason {}
    }
}
