package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code SuggestedPostPrice}: one record for each class that we know, {@link UnknownSuggestedPostPrice} for those of a newer TDLib. */
public sealed interface SuggestedPostPrice extends TdObject {
    /** TDLib class {@code suggestedPostPriceStar}. */
    record SuggestedPostPriceStar(long starCount) implements SuggestedPostPrice {}
    /** TDLib class {@code suggestedPostPriceTon}. */
    record SuggestedPostPriceTon(long toncoinCentCount) implements SuggestedPostPrice {}
    /** A class that this version of the program has no record for. */
    record UnknownSuggestedPostPrice(ObjectNode json) implements SuggestedPostPrice, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownSuggestedPostPrice {}
    }
}
