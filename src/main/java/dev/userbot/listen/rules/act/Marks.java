package dev.userbot.listen.rules.act;

import dev.userbot.listen.rules.RuleAction;
import dev.userbot.td.TdClient;
import dev.userbot.td.api.AddMessageReaction;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import dev.userbot.td.api.ViewMessages;
import java.util.List;

/** Marks messages at Telegram, where doing it twice is the same as once. */
final class Marks {
    private final TdClient td;

    Marks(TdClient td) {
        this.td = td;
    }

    void read(Message message) {
        td.call(new ViewMessages(message.chatId(), List.of(message.id()), true));
    }

    void react(Message message, RuleAction.React reaction) {
        td.call(new AddMessageReaction(
                message.chatId(), message.id(), new ReactionTypeEmoji(reaction.emoji()), false, false));
    }
}
