package dev.userbot.td.api;

/** TDLib function {@code deleteFile}: of the copy that TDLib keeps. */
public record DeleteFile(long fileId) implements TdFunction<Ok> {}
