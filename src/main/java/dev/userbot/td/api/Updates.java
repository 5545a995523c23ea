package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code updates}. */
public record Updates(List<Update> updates) implements TdObject {}
