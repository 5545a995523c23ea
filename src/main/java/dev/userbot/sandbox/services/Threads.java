package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.function.Predicate;

/** Which messages belong to a thread or forum topic. */
final class Threads {
    /** The topic of a forum that needs no mark on its messages. */
    static final int GENERAL = 1;

    private Threads() {}

    /** Whether a message belongs to the thread that began with the message of this id. */
    static Predicate<TlObject> in(int topId) {
        return topId == GENERAL
                ? message -> message.intValue("id") == GENERAL || !isInTopic(message)
                : message -> message.intValue("id") == topId || top(message) == topId;
    }

    /** The topic of a forum that a message belongs to. */
    static int topicOf(TlObject message) {
        if (message.object("action")
                .filter(action -> action.is("messageActionTopicCreate"))
                .isPresent()) {
            return message.intValue("id");
        }
        return isInTopic(message) ? top(message) : GENERAL;
    }

    private static boolean isInTopic(TlObject message) {
        return message.object("reply_to")
                        .filter(reply -> reply.flag("forum_topic"))
                        .isPresent()
                || message.object("action")
                        .filter(action -> action.is("messageActionTopicCreate"))
                        .isPresent();
    }

    /** A direct reply to the beginning names only the message that it replies to. */
    private static int top(TlObject message) {
        return message.object("reply_to")
                .map(reply -> reply.has("reply_to_top_id")
                        ? reply.intValue("reply_to_top_id")
                        : reply.intValue("reply_to_msg_id"))
                .orElse(0);
    }
}
