package dev.userbot.td.api;

import java.util.List;

/** TDLib class {@code usernames}. */
public record Usernames(
        List<String> activeUsernames,
        List<String> disabledUsernames,
        String editableUsername,
        List<String> collectibleUsernames)
        implements TdObject {}
