package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code MessageOrigin}: one record for each class that we know, {@link UnknownMessageOrigin} for those of a newer TDLib. */
public sealed interface MessageOrigin extends TdObject {
    /** TDLib class {@code messageOriginUser}. */
    record MessageOriginUser(long senderUserId) implements MessageOrigin {}
    /** TDLib class {@code messageOriginHiddenUser}. */
    record MessageOriginHiddenUser(String senderName) implements MessageOrigin {}
    /** TDLib class {@code messageOriginChat}. */
    record MessageOriginChat(long senderChatId, String authorSignature) implements MessageOrigin {}
    /** TDLib class {@code messageOriginChannel}. */
    record MessageOriginChannel(long chatId, long messageId, String authorSignature) implements MessageOrigin {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageOrigin(ObjectNode json) implements MessageOrigin, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageOrigin {}
    }
}
