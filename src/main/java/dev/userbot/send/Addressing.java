package dev.userbot.send;

import dev.userbot.chats.TopicRef;
import dev.userbot.send.recipients.Recipient;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.ChatType.ChatTypeSupergroup;
import dev.userbot.td.api.ForumTopicInfo;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetForumTopics;
import dev.userbot.td.api.GetMessage;
import dev.userbot.td.api.GetMessageLinkInfo;
import dev.userbot.td.api.GetSupergroup;
import dev.userbot.td.api.MessageTopic;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the place in a chat where a message goes: its topic, and the message that it answers. */
final class Addressing {
    private static final int MOST_TOPICS = 100;

    private final TdClient td;
    private final SendOptions options;

    Addressing(TdClient td, SendOptions options) {
        this.td = td;
        this.options = options;
    }

    /** @throws UserbotException with {@link Failure#NOT_FOUND} if the chat has no such topic, or several */
    Optional<MessageTopic> topic(Recipient recipient) {
        return options.topic().map(ref -> {
            if (!isForum(recipient)) {
                throw new UserbotException(
                        Failure.NOT_FOUND, recipient.origin() + " has no topics. Leave out --topic.");
            }
            return new MessageTopicForum(topicId(recipient, ref));
        });
    }

    private boolean isForum(Recipient recipient) {
        return td.call(new GetChat(recipient.chatId())).type() instanceof ChatTypeSupergroup group
                && td.call(new GetSupergroup(group.supergroupId())).isForum();
    }

    private int topicId(Recipient recipient, TopicRef ref) {
        if (ref instanceof TopicRef.Id number) {
            return number.id();
        }
        var name = ((TopicRef.Name) ref).text();
        var found = td.call(new GetForumTopics(recipient.chatId(), name, 0, 0, 0, MOST_TOPICS)).topics().stream()
                .map(topic -> topic.info())
                .toList();
        var exact = found.stream()
                .filter(topic -> folded(topic.name()).equals(folded(name)))
                .toList();
        return only(exact.isEmpty() ? found : exact, recipient, name).forumTopicId();
    }

    private static ForumTopicInfo only(List<ForumTopicInfo> found, Recipient recipient, String name) {
        if (found.size() != 1) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "%s: %s topic is called \"%s\". Name it by its number."
                            .formatted(recipient.origin(), found.isEmpty() ? "no" : "more than one", name));
        }
        return found.get(0);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws UserbotException with {@link Failure#NOT_FOUND} if the chat has no such message */
    Optional<Long> replyTo(Recipient recipient) {
        return options.replyTo()
                .map(ref -> ref instanceof ReplyRef.Link link ? linked(recipient, link) : numbered(recipient, ref));
    }

    private long linked(Recipient recipient, ReplyRef.Link link) {
        var target = td.call(new GetMessageLinkInfo(link.url()));
        if (target.chatId() != recipient.chatId() || target.message().isEmpty()) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "--reply-to: %s leads to no message of %s.".formatted(link.url(), recipient.origin()));
        }
        return target.message().get().id();
    }

    private long numbered(Recipient recipient, ReplyRef ref) {
        try {
            return td.call(new GetMessage(recipient.chatId(), ((ReplyRef.Id) ref).messageId()))
                    .id();
        } catch (TdException e) {
            throw e.kind() == TdException.Kind.NOT_FOUND
                    ? new UserbotException(
                            Failure.NOT_FOUND, "--reply-to: there is no such message in " + recipient.origin() + ".", e)
                    : e;
        }
    }
}
