package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code sharedUser}. */
public record SharedUser(long userId, String firstName, String lastName, String username, Optional<Photo> photo)
        implements TdObject {}
