package dev.userbot.td.api;

/** TDLib class {@code textEntity}. */
public record TextEntity(int offset, int length, TextEntityType type) implements TdObject {
    /** The same, ending there at the latest. */
    public TextEntity until(int end) {
        return new TextEntity(offset, Math.min(length, end - offset), type);
    }
}
