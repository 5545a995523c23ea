package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** TDLib's {@code MessageReplyTo}: one record for each class that we know, {@link UnknownMessageReplyTo} for those of a newer TDLib. */
public sealed interface MessageReplyTo extends TdObject {
    /** TDLib class {@code messageReplyToMessage}. */
    record MessageReplyToMessage(
            long chatId,
            long messageId,
            Optional<TextQuote> quote,
            int checklistTaskId,
            String pollOptionId,
            Optional<MessageOrigin> origin,
            int originSendDate,
            Optional<MessageContent> content)
            implements MessageReplyTo {}
    /** TDLib class {@code messageReplyToStory}. */
    record MessageReplyToStory(long storyPosterChatId, long storyId) implements MessageReplyTo {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageReplyTo(ObjectNode json) implements MessageReplyTo, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageReplyTo {}
    }
}
