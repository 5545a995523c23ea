package dev.userbot.plugin;

import dev.userbot.td.api.Message;

/**
 * A message to handle.
 *
 * @param chatTitle as Telegram gave it: hostile
 * @param message as it was at this version
 * @param json the same, complete, as TDLib wrote it
 * @param isEdit whether an earlier version of it came before
 */
public record ChatMessage(String chatTitle, Message message, String json, boolean isEdit) {
    /** The same for the same version of the same message, however often it comes: chat, message and date of the edit. */
    public String key() {
        return "%d:%d:%d".formatted(message.chatId(), message.id(), message.editDate());
    }

    /** Without the content, which must not reach a log. */
    @Override
    public String toString() {
        return "message " + message.id() + " of chat " + message.chatId();
    }
}
