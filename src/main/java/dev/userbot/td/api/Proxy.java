package dev.userbot.td.api;

/** TDLib class {@code proxy}. */
public record Proxy(String server, int port, ProxyType type) implements TdObject {}
