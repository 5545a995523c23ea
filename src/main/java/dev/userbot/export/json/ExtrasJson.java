package dev.userbot.export.json;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageOrigin.MessageOriginChannel;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToStory;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;

/** What Desktop's export loses, under names that Desktop does not use; each only where there is something to say. */
final class ExtrasJson {
    private ExtrasJson() {}

    static void write(JsonMembers members, JsonContext context) {
        var message = context.message();
        members.text("date_utc", Times.utc(message.date()));
        if (message.editDate() != 0) {
            members.text("edited_utc", Times.utc(message.editDate()));
        }
        TextJson.writeLossless(members, Captions.of(message.content()));
        writeOrigins(members, message);
        writeReply(members, message);
        if (message.viaBotUserId() != 0) {
            members.text("via_bot_id", PeerIds.ofUser(message.viaBotUserId()));
        }
        if (message.topicId().orElse(null) instanceof MessageTopicForum topic) {
            members.number("topic_id", topic.forumTopicId());
        }
        if (message.mediaAlbumId() != 0) {
            // A string: the number is beyond what JavaScript can hold exactly.
            members.text("media_album_id", Long.toString(message.mediaAlbumId()));
        }
        message.interactionInfo().ifPresent(info -> {
            members.numberIfAny("views", info.viewCount()).numberIfAny("forwards", info.forwardCount());
            info.replyInfo().ifPresent(replies -> members.numberIfAny("replies", replies.replyCount()));
        });
        members.flagIfSet("is_pinned", message.isPinned()).flagIfSet("is_outgoing", message.isOutgoing());
    }

    private static void writeOrigins(JsonMembers members, Message message) {
        message.forwardInfo().ifPresent(forward -> {
            members.text("forwarded_date", Times.utc(forward.date()));
            if (forward.origin() instanceof MessageOriginChannel channel) {
                members.numberIfAny("forwarded_from_message_id", MessageIds.server(channel.messageId()));
            }
            forward.source()
                    .filter(source -> source.chatId() != 0)
                    .ifPresent(source -> members.text("saved_from_id", PeerIds.ofChat(source.chatId()))
                            .numberIfAny("saved_from_message_id", MessageIds.server(source.messageId())));
        });
        message.importInfo().ifPresent(imported -> members.text("imported_date", Times.utc(imported.date())));
    }

    private static void writeReply(JsonMembers members, Message message) {
        message.replyTo().ifPresent(replyTo -> {
            if (replyTo instanceof MessageReplyToMessage reply) {
                reply.quote().ifPresent(quote -> members.tree("reply_quote", TextJson.mixed(quote.text())));
            } else if (replyTo instanceof MessageReplyToStory story) {
                members.object(
                        "reply_to_story",
                        json -> json.text("peer_id", PeerIds.ofChat(story.storyPosterChatId()))
                                .number("story_id", story.storyId()));
            }
        });
    }
}
