package dev.userbot.td.api;

/** TDLib function {@code cancelDownloadFile}. */
public record CancelDownloadFile(long fileId, boolean onlyIfPending) implements TdFunction<Ok> {}
