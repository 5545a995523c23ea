package dev.userbot.td.api;

/** TDLib function {@code setLogStream}. */
public record SetLogStream(LogStream logStream) implements TdFunction<Ok> {}
