package dev.userbot.td.api;

/** TDLib's {@code NetworkType}, as far as this program tells it; it is never received. */
public sealed interface NetworkType extends TdObject {
    /** TDLib class {@code networkTypeNone}: nothing is sent. */
    record NetworkTypeNone() implements NetworkType {}

    /** TDLib class {@code networkTypeOther}: any network that is not a mobile one. */
    record NetworkTypeOther() implements NetworkType {}
}
