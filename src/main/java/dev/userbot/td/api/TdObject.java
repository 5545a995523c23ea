package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A value of TDLib's JSON interface. The name of its class travels as {@code @type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type", visible = true)
public interface TdObject {}
