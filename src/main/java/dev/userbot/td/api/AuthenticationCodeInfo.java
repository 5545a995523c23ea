package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code authenticationCodeInfo}. */
public record AuthenticationCodeInfo(
        String phoneNumber, AuthenticationCodeType type, Optional<AuthenticationCodeType> nextType, int timeout)
        implements TdObject {}
