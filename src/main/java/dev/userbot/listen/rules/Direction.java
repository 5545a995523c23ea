package dev.userbot.listen.rules;

import dev.userbot.td.api.Message;

/** Who wrote a message, seen from the account. */
enum Direction {
    /** Somebody else. */
    INCOMING,
    /** The account itself, on any device. */
    OUTGOING,
    /** Anybody. */
    ANY;

    boolean accepts(Message message) {
        return this == ANY || message.isOutgoing() == (this == OUTGOING);
    }
}
