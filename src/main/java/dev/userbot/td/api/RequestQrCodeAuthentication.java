package dev.userbot.td.api;

import java.util.List;

/** TDLib function {@code requestQrCodeAuthentication}. */
public record RequestQrCodeAuthentication(List<Long> otherUserIds) implements TdFunction<Ok> {}
