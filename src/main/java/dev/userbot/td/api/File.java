package dev.userbot.td.api;

/** TDLib class {@code file}. */
public record File(long id, long size, long expectedSize, LocalFile local, RemoteFile remote) implements TdObject {}
