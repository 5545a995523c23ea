package dev.userbot.td.api;

/** TDLib function {@code checkChatInviteLink}. */
public record CheckChatInviteLink(String inviteLink) implements TdFunction<ChatInviteLinkInfo> {}
