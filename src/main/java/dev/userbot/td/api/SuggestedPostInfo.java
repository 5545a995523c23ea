package dev.userbot.td.api;

import java.util.Optional;

/** TDLib class {@code suggestedPostInfo}. */
public record SuggestedPostInfo(Optional<SuggestedPostPrice> price, int sendDate, SuggestedPostState state)
        implements TdObject {}
