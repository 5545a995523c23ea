package dev.userbot.td.api;

/** TDLib class {@code inputDocument}. */
public record InputDocument(InputFile document, boolean disableContentTypeDetection) implements TdObject {}
