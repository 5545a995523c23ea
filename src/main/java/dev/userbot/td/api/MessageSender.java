package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code MessageSender}: one record for each class that we know, {@link UnknownMessageSender} for those of a newer TDLib. */
public sealed interface MessageSender extends TdObject {
    /** TDLib class {@code messageSenderUser}. */
    record MessageSenderUser(long userId) implements MessageSender {}
    /** TDLib class {@code messageSenderChat}. */
    record MessageSenderChat(long chatId) implements MessageSender {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageSender(ObjectNode json) implements MessageSender, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageSender {}
    }
}
