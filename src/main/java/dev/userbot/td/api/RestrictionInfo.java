package dev.userbot.td.api;

/** TDLib class {@code restrictionInfo}. */
public record RestrictionInfo(String restrictionReason, boolean hasSensitiveContent) implements TdObject {}
