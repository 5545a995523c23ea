package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code AuthenticationCodeType}: one record for each class that we know, {@link UnknownAuthenticationCodeType} for those of a newer TDLib. */
public sealed interface AuthenticationCodeType extends TdObject {
    /** TDLib class {@code authenticationCodeTypeTelegramMessage}. */
    record AuthenticationCodeTypeTelegramMessage(int length) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeSms}. */
    record AuthenticationCodeTypeSms(int length) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeSmsWord}. */
    record AuthenticationCodeTypeSmsWord(String firstLetter) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeSmsPhrase}. */
    record AuthenticationCodeTypeSmsPhrase(String firstWord) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeCall}. */
    record AuthenticationCodeTypeCall(int length) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeFlashCall}. */
    record AuthenticationCodeTypeFlashCall(String pattern) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeMissedCall}. */
    record AuthenticationCodeTypeMissedCall(String phoneNumberPrefix, int length) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeFragment}. */
    record AuthenticationCodeTypeFragment(String url, int length) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeFirebaseAndroid}. */
    record AuthenticationCodeTypeFirebaseAndroid(int length) implements AuthenticationCodeType {}
    /** TDLib class {@code authenticationCodeTypeFirebaseIos}. */
    record AuthenticationCodeTypeFirebaseIos(String receipt, int pushTimeout, int length)
            implements AuthenticationCodeType {}
    /** A class that this version of the program has no record for. */
    record UnknownAuthenticationCodeType(ObjectNode json) implements AuthenticationCodeType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownAuthenticationCodeType {}
    }
}
