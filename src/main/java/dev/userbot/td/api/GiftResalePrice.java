package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code GiftResalePrice}: one record for each class that we know, {@link UnknownGiftResalePrice} for those of a newer TDLib. */
public sealed interface GiftResalePrice extends TdObject {
    /** TDLib class {@code giftResalePriceStar}. */
    record GiftResalePriceStar(long starCount) implements GiftResalePrice {}
    /** TDLib class {@code giftResalePriceTon}. */
    record GiftResalePriceTon(long toncoinCentCount) implements GiftResalePrice {}
    /** A class that this version of the program has no record for. */
    record UnknownGiftResalePrice(ObjectNode json) implements GiftResalePrice, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownGiftResalePrice {}
    }
}
