package dev.userbot.td.api;

/** TDLib class {@code error}, where it is part of another object; an error that answers a request is thrown. */
@SuppressWarnings("JavaLangClash") // TDLib's own name
public record Error(int code, String message) implements TdObject {}
