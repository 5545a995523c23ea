package dev.userbot.td.api;

/** TDLib function {@code getAuthorizationState}. */
public record GetAuthorizationState() implements TdFunction<AuthorizationState> {}
