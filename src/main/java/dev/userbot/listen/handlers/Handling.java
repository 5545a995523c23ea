package dev.userbot.listen.handlers;

import dev.userbot.archive.Archive;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.TdClient;
import java.time.Clock;

/** What all handlers work with. */
record Handling(
        Archive archive, TdClient td, Replies replies, HandlerProgress progress, Deadlines deadlines, Clock clock) {
    HandlerActions actions(String handler, ChatMessage message, ReplyLimit limit) {
        return new HandlerActions(handler, message, td, replies, limit);
    }
}
