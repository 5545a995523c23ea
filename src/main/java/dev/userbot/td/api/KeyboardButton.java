package dev.userbot.td.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** TDLib class {@code keyboardButton}. Its {@code type} is kept as TDLib wrote it: a request to the reader with up to thirteen conditions. */
public record KeyboardButton(String text, long iconCustomEmojiId, Optional<ButtonStyle> style, ObjectNode type)
        implements TdObject {}
