package dev.userbot.listen.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.userbot.archive.ContentKind;
import dev.userbot.archive.ContentText;
import dev.userbot.archive.MessageFilter;
import dev.userbot.chats.TopicRef;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a message must be: everything given must hold, nothing given holds for every message. What Telegram tells in the place
 * of a message (somebody joined, a title changed) is meant only if {@code kinds} say so.
 *
 * @param chats TDLib's ids; empty for all
 * @param senders ids of users and chats; empty for all
 * @param kinds empty for all
 * @param texts of which one must be contained, in any case; empty for none
 * @param regex must be found in what people see of the message; in linear time, whatever they wrote
 * @param topics of a forum, of which it must be in one; empty for all, also for none
 * @param edits whether later versions of messages count, too
 */
public record RuleCondition(
        Set<Long> chats,
        Set<Long> senders,
        Direction direction,
        Set<ContentKind> kinds,
        List<String> texts,
        Optional<Pattern> regex,
        List<TopicRef> topics,
        Hours hours,
        boolean edits) {
    public RuleCondition {
        chats = Set.copyOf(chats);
        senders = Set.copyOf(senders);
        kinds = Set.copyOf(kinds);
        texts = List.copyOf(texts);
        topics = List.copyOf(topics);
    }

    /** Whether a message is so; a function of it, of names of topics and of nothing else. */
    public Optional<Match> match(ChatMessage candidate, ZoneId zone, TopicNames names) {
        var message = candidate.message();
        var holds = (edits || !candidate.isEdit())
                && (chats.isEmpty() || chats.contains(message.chatId()))
                && (senders.isEmpty() || senders.contains(senderId(message.senderId())))
                && direction.accepts(message)
                && acceptsKind(message)
                && hours.contain(Instant.ofEpochSecond(message.date()), zone)
                && acceptsText(message)
                && acceptsTopic(message, names);
        return holds ? found(message) : Optional.empty();
    }

    static long senderId(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return user.userId();
        }
        return sender instanceof MessageSenderChat chat ? chat.chatId() : 0;
    }

    private boolean acceptsKind(Message message) {
        return kinds.isEmpty()
                ? ContentKind.of(message.content()) != ContentKind.SERVICE
                : MessageFilter.NONE.withKinds(kinds).accepts(message);
    }

    private boolean acceptsText(Message message) {
        return texts.isEmpty()
                || texts.stream()
                        .anyMatch(text -> MessageFilter.NONE.withText(text).accepts(message));
    }

    private boolean acceptsTopic(Message message, TopicNames names) {
        if (topics.isEmpty()) {
            return true;
        }
        if (!(message.topicId().orElse(null) instanceof MessageTopicForum forum)) {
            return false;
        }
        return topics.stream()
                .anyMatch(topic -> topic instanceof TopicRef.Id number
                        ? number.id() == forum.forumTopicId()
                        : names.name(message.chatId(), forum.forumTopicId())
                                .filter(name -> folded(name).equals(folded(((TopicRef.Name) topic).text())))
                                .isPresent());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Match> found(Message message) {
        if (regex.isEmpty()) {
            return Optional.of(Match.WITHOUT_GROUPS);
        }
        var matcher = regex.get().matcher(ContentText.searchable(message.content()));
        return matcher.find() ? Optional.of(new Match(groups(matcher))) : Optional.empty();
    }

    private static List<String> groups(Matcher matcher) {
        var groups = new ArrayList<String>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(Optional.ofNullable(matcher.group(group)).orElse(""));
        }
        return groups;
    }
}
