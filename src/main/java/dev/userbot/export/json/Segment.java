package dev.userbot.export.json;

import dev.userbot.td.api.TextEntityType;
import java.util.Optional;

/**
 * A piece of a text as Desktop's export writes it.
 *
 * @param text never empty
 * @param format empty for plain text
 */
record Segment(String text, Optional<TextEntityType> format) {}
