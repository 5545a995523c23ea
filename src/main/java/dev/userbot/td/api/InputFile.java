package dev.userbot.td.api;

/** TDLib's {@code InputFile}: the classes that we ask with; it is never answered. */
public sealed interface InputFile extends TdObject {
    /** TDLib class {@code inputFileLocal}. */
    record InputFileLocal(String path) implements InputFile {}
}
