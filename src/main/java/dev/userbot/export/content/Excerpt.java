package dev.userbot.export.content;

/**
 * A message in a few words.
 *
 * @param author name of its sender
 * @param unixTime when it was sent
 * @param text its first words or the kind of its content, in one line; never empty
 */
public record Excerpt(String author, int unixTime, String text) {}
