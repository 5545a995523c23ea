package dev.userbot.td.api;

/** TDLib function {@code addProxy}. */
public record AddProxy(Proxy proxy, boolean enable, String comment) implements TdFunction<AddedProxy> {}
