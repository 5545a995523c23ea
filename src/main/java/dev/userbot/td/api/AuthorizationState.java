package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code AuthorizationState}: one record for each class that we know, {@link UnknownAuthorizationState} for those of a newer TDLib. */
public sealed interface AuthorizationState extends TdObject {
    /** TDLib class {@code authorizationStateWaitTdlibParameters}. */
    record AuthorizationStateWaitTdlibParameters() implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitPhoneNumber}. */
    record AuthorizationStateWaitPhoneNumber() implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitPremiumPurchase}. */
    record AuthorizationStateWaitPremiumPurchase(
            String storeProductId, int premiumDayCount, String supportEmailAddress, String supportEmailSubject)
            implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitEmailAddress}. */
    record AuthorizationStateWaitEmailAddress(boolean allowAppleId, boolean allowGoogleId)
            implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitEmailCode}. */
    record AuthorizationStateWaitEmailCode(
            boolean allowAppleId, boolean allowGoogleId, EmailAddressAuthenticationCodeInfo codeInfo)
            implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitCode}. */
    record AuthorizationStateWaitCode(AuthenticationCodeInfo codeInfo) implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitOtherDeviceConfirmation}. */
    record AuthorizationStateWaitOtherDeviceConfirmation(String link) implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitRegistration}. */
    record AuthorizationStateWaitRegistration(TermsOfService termsOfService) implements AuthorizationState {}
    /** TDLib class {@code authorizationStateWaitPassword}. */
    record AuthorizationStateWaitPassword(
            String passwordHint,
            boolean hasRecoveryEmailAddress,
            boolean hasPassportData,
            String recoveryEmailAddressPattern)
            implements AuthorizationState {}
    /** TDLib class {@code authorizationStateReady}. */
    record AuthorizationStateReady() implements AuthorizationState {}
    /** TDLib class {@code authorizationStateLoggingOut}. */
    record AuthorizationStateLoggingOut() implements AuthorizationState {}
    /** TDLib class {@code authorizationStateClosing}. */
    record AuthorizationStateClosing() implements AuthorizationState {}
    /** TDLib class {@code authorizationStateClosed}. */
    record AuthorizationStateClosed() implements AuthorizationState {}
    /** A class that this version of the program has no record for. */
    record UnknownAuthorizationState(ObjectNode json) implements AuthorizationState, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownAuthorizationState {}
    }
}
