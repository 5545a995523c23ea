package dev.userbot.example;

import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.td.api.MessageContent.MessageText;
import java.util.Locale;

/** An example of a handler of one's own: whoever thanks is answered. */
public final class ThanksHandler implements MessageHandler {
    @Override
    public String name() {
        return "thanks";
    }

    @Override
    public void handle(ChatMessage message, Actions actions) {
        if (!message.isEdit()
                && !message.message().isOutgoing()
                && message.message().content() instanceof MessageText text
                && text.text().text().toLowerCase(Locale.ROOT).startsWith("thank you")) {
            actions.reply("You are welcome!");
        }
    }
}
