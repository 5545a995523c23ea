package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code GiftPurchaseOfferState}: one record for each class that we know, {@link UnknownGiftPurchaseOfferState} for those of a newer TDLib. */
public sealed interface GiftPurchaseOfferState extends TdObject {
    /** TDLib class {@code giftPurchaseOfferStatePending}. */
    record GiftPurchaseOfferStatePending() implements GiftPurchaseOfferState {}
    /** TDLib class {@code giftPurchaseOfferStateAccepted}. */
    record GiftPurchaseOfferStateAccepted() implements GiftPurchaseOfferState {}
    /** TDLib class {@code giftPurchaseOfferStateRejected}. */
    record GiftPurchaseOfferStateRejected() implements GiftPurchaseOfferState {}
    /** A class that this version of the program has no record for. */
    record UnknownGiftPurchaseOfferState(ObjectNode json) implements GiftPurchaseOfferState, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownGiftPurchaseOfferState {}
    }
}
