package dev.userbot.send;

import dev.userbot.chats.TopicRef;
import java.util.Optional;

/**
 * How a message is sent.
 *
 * @param silent whether the recipients' devices stay quiet
 * @param replyTo the message that is answered; only with one recipient
 * @param topic of a forum, which every recipient must have
 */
public record SendOptions(boolean silent, Optional<ReplyRef> replyTo, Optional<TopicRef> topic) {}
