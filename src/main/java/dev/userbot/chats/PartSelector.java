package dev.userbot.chats;

import dev.userbot.archive.MessageFilter;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.TopicStore;
import dev.userbot.td.UserbotException;
import java.util.OptionalLong;

/** Turns the part of a chat that a user asked for into what the archive can select. */
public final class PartSelector {
    private final ChatSource chats;
    private final TopicStore topics;

    public PartSelector(ChatSource chats, TopicStore topics) {
        this.chats = chats;
        this.topics = topics;
    }

    /**
     * Finds the sender and the topic that the part names.
     *
     * @param learnTopics brings the stored list of the chat's topics up to date; run only if a topic is asked for
     * @throws UserbotException with {@link dev.userbot.td.Failure#NOT_FOUND} if one of them does not exist
     */
    public MessageSelection select(FoundChat chat, WantedPart part, Runnable learnTopics) {
        var filter = new MessageFilter(part.from().map(chats::sender), part.contains(), part.only());
        var selection = MessageSelection.ALL
                .withPeriod(part.since(), part.until())
                .withFilter(filter)
                .withNewest(
                        part.limit().isPresent() ? OptionalLong.of(part.limit().getAsInt()) : OptionalLong.empty());
        if (part.topic().isEmpty()) {
            return selection;
        }
        learnTopics.run();
        return selection.withTopic(
                new TopicSearch(topics.all(chat.id())).find(part.topic().get()));
    }
}
