package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code user}. */
public record User(
        long id,
        String firstName,
        String lastName,
        Optional<Usernames> usernames,
        String phoneNumber,
        boolean isContact,
        boolean isMutualContact,
        boolean isPremium,
        boolean isSupport,
        long paidMessageStarCount,
        boolean haveAccess,
        UserType type,
        String languageCode)
        implements TdObject {}
