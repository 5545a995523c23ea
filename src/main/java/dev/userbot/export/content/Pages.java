package dev.userbot.export.content;

import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.Split;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which page of a split export a message is on: a function of its date or topic, so that a link to it can be written
 * without having seen it. Made anew for every rendering; not safe for several threads.
 */
public final class Pages {
    /** What a forum's messages of before it had topics are on. */
    public static final Page OUTSIDE_TOPICS = new Page("topic-0", "Outside of topics");

    private final Split split;
    private final Times times;
    private final Map<Integer, Page> topics = new HashMap<>();
    private final Map<MessageKey, Page> displaced = new HashMap<>();
    private final Map<LocalDate, Page> dated = new HashMap<>();
    private Page current = Page.ENTRY;

    /**
     * The pages of a chat.
     *
     * @param topics of a forum; without any there is nothing to split by topic, and all is on the entry page
     */
    public Pages(Split split, List<ChatTopic> topics, Times times) {
        this.split = split == Split.TOPIC && topics.isEmpty() ? Split.NONE : split;
        this.times = times;
        topics.forEach(topic -> this.topics.put(topic.id(), of(topic)));
    }

    /** How the export is really cut. */
    public Split split() {
        return split;
    }

    /** Whether the entry page holds contents instead of messages. */
    public boolean isSplit() {
        return split != Split.NONE;
    }

    /** The page of a topic when split by topic. */
    public static Page of(ChatTopic topic) {
        return new Page("topic-" + topic.id(), topicName(topic));
    }

    private static String topicName(ChatTopic topic) {
        return People.shown(Optional.of(topic.name()), "Topic " + topic.id());
    }

    /** The page that a link to a message leads to, whether or not the message has been written yet. */
    public Page of(Message message) {
        return displaced.isEmpty()
                ? regular(message)
                : displaced.getOrDefault(new MessageKey(message.chatId(), message.id()), regular(message));
    }

    /**
     * The page to write the next message of the chat on; asked for each message in their order. Ids tell the order of
     * messages, and dates may go back a little where ids go on: such a message stays on the page that is being written,
     * and links to it lead there.
     */
    public Page next(Message message) {
        var regular = regular(message);
        // Keys of dates are in ISO's form, which sorts as time does.
        if (split == Split.TOPIC || split == Split.NONE || regular.key().compareTo(current.key()) >= 0) {
            current = regular;
        } else {
            displaced.put(new MessageKey(message.chatId(), message.id()), current);
        }
        return current;
    }

    private Page regular(Message message) {
        return switch (split) {
            case NONE -> Page.ENTRY;
            case TOPIC ->
                message.topicId()
                        .filter(MessageTopicForum.class::isInstance)
                        .map(MessageTopicForum.class::cast)
                        .map(topic -> topics.get(topic.forumTopicId()))
                        .orElse(OUTSIDE_TOPICS);
            case YEAR, MONTH, DAY ->
                dated.computeIfAbsent(times.at(message.date()).toLocalDate(), this::dated);
        };
    }

    private Page dated(LocalDate day) {
        var iso = day.toString();
        return switch (split) {
            case YEAR -> new Page(iso.substring(0, 4), iso.substring(0, 4));
            case MONTH -> new Page(iso.substring(0, 7), Wording.month(day));
            default -> new Page(iso, Wording.weekday(day));
        };
    }

    private record MessageKey(long chatId, long messageId) {}
}
