package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code OptionValue}: one record for each class that we know, {@link UnknownOptionValue} for those of a newer TDLib. */
public sealed interface OptionValue extends TdObject {
    /** TDLib class {@code optionValueBoolean}. */
    record OptionValueBoolean(boolean value) implements OptionValue {}
    /** TDLib class {@code optionValueEmpty}. */
    record OptionValueEmpty() implements OptionValue {}
    /** TDLib class {@code optionValueInteger}. */
    record OptionValueInteger(String value) implements OptionValue {}
    /** TDLib class {@code optionValueString}. */
    record OptionValueString(String value) implements OptionValue {}
    /** A class that this version of the program has no record for. */
    record UnknownOptionValue(ObjectNode json) implements OptionValue, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownOptionValue {}
    }
}
