package dev.userbot.td.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** TDLib's {@code MessageTopic}: one record for each class that we know, {@link UnknownMessageTopic} for those of a newer TDLib. */
public sealed interface MessageTopic extends TdObject {
    /** TDLib class {@code messageTopicThread}. */
    record MessageTopicThread(long messageThreadId) implements MessageTopic {}
    /** TDLib class {@code messageTopicForum}. */
    record MessageTopicForum(int forumTopicId) implements MessageTopic {}
    /** TDLib class {@code messageTopicDirectMessages}. */
    record MessageTopicDirectMessages(long directMessagesChatTopicId) implements MessageTopic {}
    /** TDLib class {@code messageTopicSavedMessages}. */
    record MessageTopicSavedMessages(long savedMessagesTopicId) implements MessageTopic {}
    /** A class that this version of the program has no record for. */
    record UnknownMessageTopic(ObjectNode json) implements MessageTopic, Unknown {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnknownMessageTopic {}
    }
}
