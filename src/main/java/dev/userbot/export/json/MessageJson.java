package dev.userbot.export.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.export.content.Captions;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.PeerIds;
import dev.userbot.td.api.MessageContent.MessageUnsupported;
import dev.userbot.td.api.MessageForwardInfo;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;

/** One message as an object of Desktop's export, member by member in Desktop's order; what Desktop loses comes last. */
final class MessageJson {
    /** Topic 1 is "General": Desktop writes no reply for its messages. */
    private static final int GENERAL_TOPIC = 1;

    private MessageJson() {}

    static ObjectNode of(JsonContext context) {
        var content = context.message().content();
        var action = ServiceActions.TABLE.apply(content);
        return JsonMembers.objectOf(members -> {
            members.number("id", context.inFile(context.message().id()));
            if (action.isPresent()) {
                members.text("type", "service");
                writeDates(members, context);
                writeAction(members, action.get(), context);
            } else {
                members.text("type", content instanceof MessageUnsupported ? "unsupported" : "message");
                writeDates(members, context);
                writeHeader(members, context);
                writeContent(members, context);
            }
            ExtrasJson.write(members, context);
        });
    }

    private static void writeDates(JsonMembers members, JsonContext context) {
        context.writeDate(members, "date", context.message().date());
        if (context.message().editDate() != 0) {
            context.writeDate(members, "edited", context.message().editDate());
        }
    }

    private static void writeAction(JsonMembers members, ServiceAction action, JsonContext context) {
        if (action.namesActor()) {
            context.writePeer(members, "actor", context.message().senderId());
        }
        members.textIfAny("action", action.action());
        action.members().write(members, context);
        TextJson.write(members, Captions.NONE);
    }

    private static void writeHeader(JsonMembers members, JsonContext context) {
        var message = context.message();
        context.writePeer(members, "from", message.senderId());
        members.textIfAny("author", message.authorSignature());
        message.forwardInfo().ifPresent(forward -> writeForward(members, forward, context));
        message.importInfo()
                .filter(imported -> message.forwardInfo().isEmpty())
                .ifPresent(imported -> members.text("forwarded_from", imported.senderName()));
        writeReply(members, context);
        if (message.viaBotUserId() != 0) {
            context.names().usernameOf(message.viaBotUserId()).ifPresent(bot -> members.text("via_bot", "@" + bot));
        }
    }

    private static void writeForward(JsonMembers members, MessageForwardInfo forward, JsonContext context) {
        var origin = Origin.of(forward.origin(), context.names());
        members.name("forwarded_from", origin.name());
        origin.peerId().ifPresent(id -> members.text("forwarded_from_id", id));
        forward.source()
                .filter(source -> source.chatId() != 0)
                .ifPresent(source -> members.name("saved_from", context.names().ofChat(source.chatId())));
    }

    private static void writeReply(JsonMembers members, JsonContext context) {
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

    private static void writeContent(JsonMembers members, JsonContext context) {
        var message = context.message();
        MediaContents.TABLE.apply(message.content()).ifPresent(media -> MediaJson.write(members, media, message));
        StructuredJson.TABLE.apply(message.content()).ifPresent(part -> part.write(members, context));
        TextJson.write(members, Captions.of(message.content()));
        message.replyMarkup().ifPresent(markup -> ButtonsJson.write(members, markup));
        message.interactionInfo()
                .flatMap(info -> info.reactions())
                .ifPresent(reactions -> ReactionsJson.write(members, reactions, context.names()));
    }
}
