package dev.userbot.td.api;

/** TDLib class {@code linkPreviewOptions}, as far as people set it. */
public record LinkPreviewOptions(boolean isDisabled) implements TdObject {}
