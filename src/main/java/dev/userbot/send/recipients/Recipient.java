package dev.userbot.send.recipients;

import java.util.Map;
import java.util.Optional;

/**
 * A chat that a message goes to.
 *
 * @param chatId TDLib's chat id
 * @param title as Telegram gave it: not yet safe to print
 * @param username public name without {@code @}
 * @param variables for the text, by name: those of the file, and of people {@code name}, {@code first_name}, {@code
 *     last_name} and {@code username} where the file does not say otherwise
 * @param origin where it was asked for
 */
public record Recipient(
        long chatId, String title, Optional<String> username, Map<String, String> variables, String origin) {
    public Recipient {
        variables = Map.copyOf(variables);
    }
}
