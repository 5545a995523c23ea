package dev.userbot.export.json;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.MessageOrigin;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToStory;
import dev.userbot.td.api.MessageReplyTo.UnknownMessageReplyTo;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import dev.userbot.td.api.TextQuote;

/** What a message answers. */
final class ReplyJson {
    /** Topic 1 is "General": Desktop writes no reply for its messages. */
    private static final int GENERAL_TOPIC = 1;

    private ReplyJson() {}

    static void write(JsonMembers members, JsonContext context) {
        var message = context.message();
        if (message.replyTo().orElse(null) instanceof MessageReplyToMessage reply && reply.messageId() != 0) {
            boolean isElsewhere = reply.chatId() != 0 && reply.chatId() != message.chatId();
            if (!isElsewhere) {
                members.number("reply_to_message_id", context.inFile(reply.messageId()));
            } else {
                members.number("reply_to_message_id", context.ids().inFile(reply.chatId(), reply.messageId()))
                        .text("reply_to_peer_id", PeerIds.ofChat(reply.chatId()));
            }
        } else if (message.topicId().orElse(null) instanceof MessageTopicForum topic
                && topic.forumTopicId() != GENERAL_TOPIC) {
            members.number("reply_to_message_id", topic.forumTopicId());
        }
    }

    static void writeExtras(JsonMembers members, JsonContext context) {
        var replyTo = context.message().replyTo().orElse(null);
        if (replyTo instanceof MessageReplyToMessage reply) {
            reply.quote().ifPresent(quote -> writeQuote(members, quote));
            members.numberIfAny("reply_to_task_id", reply.checklistTaskId())
                    .textIfAny("reply_to_poll_option_id", reply.pollOptionId());
            if (reply.origin().isPresent() || reply.content().isPresent()) {
                members.object("reply_to_external", json -> writeExternal(json, reply, context));
            }
        } else if (replyTo instanceof MessageReplyToStory story) {
            members.object(
                    "reply_to_story",
                    json -> json.text("peer_id", PeerIds.ofChat(story.storyPosterChatId()))
                            .number("story_id", story.storyId()));
        } else if (replyTo instanceof UnknownMessageReplyTo unknown) {
            members.tree("td_reply_to", unknown.json());
        }
    }

    private static void writeQuote(JsonMembers members, TextQuote quote) {
        members.formatted("reply_quote", quote.text())
                .number("reply_quote_position", quote.position())
                .flag("reply_quote_is_manual", quote.isManual());
    }

    /** A message of another chat, which this reader may not be able to open. */
    private static void writeExternal(JsonMembers json, MessageReplyToMessage reply, JsonContext context) {
        reply.origin().ifPresent(origin -> writeOrigin(json, origin, context));
        if (reply.originSendDate() != 0) {
            json.text("date_utc", Times.utc(reply.originSendDate()));
        }
        reply.content().ifPresent(content -> {
            json.text("content", kind(content));
            json.formattedIfAny("text", Captions.of(content));
        });
    }

    private static void writeOrigin(JsonMembers json, MessageOrigin origin, JsonContext context) {
        var known = Origin.of(origin, context.names());
        json.name("from", known.name());
        known.peerId().ifPresent(id -> json.text("from_id", id));
        json.numberIfAny("message_id", known.messageId()).textIfAny("author", ForwardJson.signature(origin));
    }

    private static String kind(MessageContent content) {
        return SnakeCase.of(content, "message");
    }
}
