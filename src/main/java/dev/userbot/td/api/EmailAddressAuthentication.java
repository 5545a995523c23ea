package dev.userbot.td.api;

/** TDLib's {@code EmailAddressAuthentication}, as far as this program answers with it; it is never received. */
public sealed interface EmailAddressAuthentication extends TdObject {
    /** TDLib class {@code emailAddressAuthenticationCode}. */
    record EmailAddressAuthenticationCode(String code) implements EmailAddressAuthentication {}
}
