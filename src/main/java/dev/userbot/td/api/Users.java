package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code users}. */
public record Users(int totalCount, List<Long> userIds) implements TdObject {}
