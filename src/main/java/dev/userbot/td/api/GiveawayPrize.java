package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code GiveawayPrize}: one record for each class that we know, {@link UnknownGiveawayPrize} for those of a newer TDLib. */
public sealed interface GiveawayPrize extends TdObject {
    /** TDLib class {@code giveawayPrizePremium}. */
    record GiveawayPrizePremium(int monthCount) implements GiveawayPrize {}
    /** TDLib class {@code giveawayPrizeStars}. */
    record GiveawayPrizeStars(long starCount) implements GiveawayPrize {}
    /** A class that this version of the program has no record for. */
    record UnknownGiveawayPrize(ObjectNode json) implements GiveawayPrize, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownGiveawayPrize {}
    }
}
