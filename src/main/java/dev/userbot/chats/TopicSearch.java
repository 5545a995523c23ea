package dev.userbot.chats;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.ForumTopicInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the topic of a forum that a user named. */
final class TopicSearch {
    private final List<ForumTopicInfo> topics;

    TopicSearch(List<ForumTopicInfo> topics) {
        this.topics = topics;
    }

    /** @throws UserbotException with {@link Failure#NOT_FOUND} if there is none, or several */
    int find(TopicRef ref) {
        if (topics.isEmpty()) {
            throw notFound("This chat has no topics. Leave out --topic.");
        }
        if (ref instanceof TopicRef.Id number) {
            return only(topic -> topic.forumTopicId() == number.id(), "number " + number.id());
        }
        var name = folded(((TopicRef.Name) ref).text());
        return topics.stream().anyMatch(topic -> folded(topic.name()).equals(name))
                ? only(topic -> folded(topic.name()).equals(name), "this name")
                : only(topic -> folded(topic.name()).contains(name), "this name");
    }

    private int only(Predicate<ForumTopicInfo> condition, String wanted) {
        var found = topics.stream().filter(condition).toList();
        if (found.size() == 1) {
            return found.get(0).forumTopicId();
        }
        var candidates = found.isEmpty() ? topics : found;
        throw notFound((found.isEmpty() ? "There is no topic with " : "Several topics have ") + wanted
                + ". Name one of these by its number: "
                + candidates.stream()
                        .map(topic -> topic.forumTopicId() + " " + printable(topic.name()))
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String printable(String name) {
        return "\"" + name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ") + "\"";
    }

    private static UserbotException notFound(String message) {
        return new UserbotException(Failure.NOT_FOUND, message);
    }
}
