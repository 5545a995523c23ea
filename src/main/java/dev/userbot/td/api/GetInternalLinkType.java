package dev.userbot.td.api;

/** TDLib function {@code getInternalLinkType}. */
public record GetInternalLinkType(String link) implements TdFunction<InternalLinkType> {}
