package dev.userbot.chats;

/**
 * One of the chats of a {@link ChatChoice}, not yet looked for.
 *
 * @param name for messages about it: what the user typed, or the title from the list of chats, not yet safe to print
 */
public record ChosenChat(ChatRef ref, String name) {}
