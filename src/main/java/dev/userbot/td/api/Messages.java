package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code messages}. */
public record Messages(int totalCount, List<Message> messages) implements TdObject {}
