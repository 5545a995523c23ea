package dev.userbot.listen.handlers;

import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.TdClient;
import java.time.Clock;

/** Makes what can be done about messages. */
public record ActionsFactory(TdClient td, Replies replies, Clock clock) {
    /**
     * What somebody can do about a message.
     *
     * @param name under which it is remembered what was done
     */
    public Actions of(String name, ChatMessage message) {
        return of(name, message, new ReplyLimit(clock));
    }

    HandlerActions of(String name, ChatMessage message, ReplyLimit limit) {
        return new HandlerActions(name, message, td, replies, limit);
    }
}
