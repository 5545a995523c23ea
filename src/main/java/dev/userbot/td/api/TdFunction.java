package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A request to TDLib.
 *
 * @param <R> what TDLib answers when it succeeds
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type", visible = true)
public interface TdFunction<R extends TdObject> {}
