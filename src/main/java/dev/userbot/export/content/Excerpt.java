package dev.userbot.export.content;

import java.util.Optional;

/**
 * A message in a few words.
 *
 * @param author name of its sender
 * @param unixTime when it was sent
 * @param text its first words or the kind of its content, in one line; never empty
 * @param page where a link to it leads; empty if it is not among the exported messages
 */
public record Excerpt(String author, int unixTime, String text, Optional<Page> page) {}
