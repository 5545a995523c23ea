package dev.userbot.export.html;

import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Page;
import dev.userbot.export.content.Pages;
import dev.userbot.export.content.People;
import dev.userbot.export.content.PostLinks;
import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs of messages as the content of a page or section. Messages are read when the content is written. */
final class Histories {
    private final ExportedChat chat;
    private final Templates templates;
    private final Bubbles.Telling telling;
    private final Bubbles.PartsOfPage parts;
    private final Anchors anchors;
    private final Moments moments;
    private final Map<Integer, String> topics;

    Histories(ExportedChat chat, Templates templates, Times times, Pages pages, String entryName) {
        this.chat = chat;
        this.templates = templates;
        var people = new People(chat.names());
        this.telling =
                new Bubbles.Telling(chat.names(), people, new PostLinks(chat), new Excerpts(chat, people), times);
        var media = new MediaParts(chat);
        this.parts = new Bubbles.PartsOfPage(
                new Parts(media, new ListParts(people), new CardParts(people, times)), media, new PreviewParts(media));
        this.anchors = new Anchors(chat, pages, entryName);
        this.moments = new Moments(times);
        this.topics = chat.topics().stream()
                .collect(
                        Collectors.toMap(ChatTopic::id, topic -> People.shown(topic.name()), (first, second) -> first));
    }

    /** Messages of all topics together: the topic is named where it changes. */
    Content mixed(Page page, Iterator<ExportedMessage> messages) {
        return output -> timeline(page, this::topic, output).write(messages);
    }

    /** Messages of one topic, as they are handed out. */
    Content plain(Page page, Iterator<ExportedMessage> messages) {
        return output -> timeline(page, Histories::unnamed, output).write(messages);
    }

    /** Messages whose topic needs no name. */
    Content plain(Page page, Supplier<Stream<ExportedMessage>> source) {
        return output -> {
            try (var messages = onServer(source.get())) {
                timeline(page, Histories::unnamed, output).write(messages.iterator());
            }
        };
    }

    static Stream<ExportedMessage> onServer(Stream<ExportedMessage> messages) {
        return messages.filter(exported -> MessageIds.isOnServer(exported.message()));
    }

    private Timeline timeline(Page page, Function<Message, String> topicOf, TemplateOutput output) {
        return timeline(page, topicOf, post -> comments(page, post), output);
    }

    private Timeline timeline(
            Page page, Function<Message, String> topicOf, Bubbles.Comments comments, TemplateOutput output) {
        var replies = new Replies(chat, telling.people(), anchors, page);
        var bubbles = new Bubbles(telling, parts, anchors, replies, comments);
        return new Timeline(bubbles, moments, topicOf, entry -> templates.entry(entry, output));
    }

    private Content comments(Page page, Message post) {
        if (!post.isChannelPost()) {
            return RichText.NONE;
        }
        return output -> {
            try (var stored = onServer(chat.comments(post))) {
                var comments = stored.iterator();
                if (comments.hasNext()) {
                    Content body = inner -> timeline(page, Histories::unnamed, comment -> RichText.NONE, inner)
                            .write(comments);
                    templates.comments(new CommentsView(summary(post), body), output);
                }
            }
        };
    }

    private static String summary(Message post) {
        int count = post.interactionInfo()
                .flatMap(info -> info.replyInfo())
                .map(replies -> replies.replyCount())
                .orElse(0);
        return count == 0 ? "Comments" : Wording.count(count, "comment", "comments");
    }

    private static String unnamed(Message message) {
        return "";
    }

    private String topic(Message message) {
        return message.topicId().orElse(null) instanceof MessageTopicForum topic
                ? topics.getOrDefault(topic.forumTopicId(), "")
                : "";
    }
}
