package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code ButtonStyle}: one record for each class that we know, {@link UnknownButtonStyle} for those of a newer TDLib. */
public sealed interface ButtonStyle extends TdObject {
    /** TDLib class {@code buttonStyleDefault}. */
    record ButtonStyleDefault() implements ButtonStyle {}
    /** TDLib class {@code buttonStylePrimary}. */
    record ButtonStylePrimary() implements ButtonStyle {}
    /** TDLib class {@code buttonStyleDanger}. */
    record ButtonStyleDanger() implements ButtonStyle {}
    /** TDLib class {@code buttonStyleSuccess}. */
    record ButtonStyleSuccess() implements ButtonStyle {}
    /** A class that this version of the program has no record for. */
    record UnknownButtonStyle(ObjectNode json) implements ButtonStyle, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownButtonStyle {}
    }
}
