package dev.userbot.td.api;

/** TDLib function {@code testNetwork}: one request to the server and its answer. */
public record TestNetwork() implements TdFunction<Ok> {}
