package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code PassportElementType}: one record for each class that we know, {@link UnknownPassportElementType} for those of a newer TDLib. */
public sealed interface PassportElementType extends TdObject {
    /** TDLib class {@code passportElementTypePersonalDetails}. */
    record PassportElementTypePersonalDetails() implements PassportElementType {}
    /** TDLib class {@code passportElementTypePassport}. */
    record PassportElementTypePassport() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeDriverLicense}. */
    record PassportElementTypeDriverLicense() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeIdentityCard}. */
    record PassportElementTypeIdentityCard() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeInternalPassport}. */
    record PassportElementTypeInternalPassport() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeAddress}. */
    record PassportElementTypeAddress() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeUtilityBill}. */
    record PassportElementTypeUtilityBill() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeBankStatement}. */
    record PassportElementTypeBankStatement() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeRentalAgreement}. */
    record PassportElementTypeRentalAgreement() implements PassportElementType {}
    /** TDLib class {@code passportElementTypePassportRegistration}. */
    record PassportElementTypePassportRegistration() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeTemporaryRegistration}. */
    record PassportElementTypeTemporaryRegistration() implements PassportElementType {}
    /** TDLib class {@code passportElementTypePhoneNumber}. */
    record PassportElementTypePhoneNumber() implements PassportElementType {}
    /** TDLib class {@code passportElementTypeEmailAddress}. */
    record PassportElementTypeEmailAddress() implements PassportElementType {}
    /** A class that this version of the program has no record for. */
    record UnknownPassportElementType(ObjectNode json) implements PassportElementType, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownPassportElementType {}
    }
}
