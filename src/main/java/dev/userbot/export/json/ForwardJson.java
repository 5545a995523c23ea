package dev.userbot.export.json;

import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Origin;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.Times;
import dev.userbot.td.api.ForwardSource;
import dev.userbot.td.api.MessageForwardInfo;
import dev.userbot.td.api.MessageOrigin;
import dev.userbot.td.api.MessageOrigin.MessageOriginChannel;
import dev.userbot.td.api.MessageOrigin.MessageOriginChat;
import java.util.Optional;

/** Where a message was before it came here. */
final class ForwardJson {
    private ForwardJson() {}

    static void write(JsonMembers members, JsonContext context) {
        var message = context.message();
        message.forwardInfo().ifPresent(forward -> writeForward(members, forward, context));
        message.importInfo()
                .filter(imported -> message.forwardInfo().isEmpty())
                .ifPresent(imported -> members.text("forwarded_from", imported.senderName()));
    }

    private static void writeForward(JsonMembers members, MessageForwardInfo forward, JsonContext context) {
        var origin = Origin.of(forward.origin(), context.names());
        members.name("forwarded_from", origin.name());
        origin.peerId().ifPresent(id -> members.text("forwarded_from_id", id));
        source(forward)
                .ifPresent(source -> members.name("saved_from", context.names().ofChat(source.chatId())));
    }

    static void writeExtras(JsonMembers members, JsonContext context) {
        context.message().forwardInfo().ifPresent(forward -> writeExtras(members, forward, context));
        context.message()
                .importInfo()
                .ifPresent(imported -> members.text("imported_from", imported.senderName())
                        .text("imported_date", Times.utc(imported.date())));
    }

    private static void writeExtras(JsonMembers members, MessageForwardInfo forward, JsonContext context) {
        members.text("forwarded_date", Times.utc(forward.date()))
                .numberIfAny("forwarded_from_message_id", messageId(forward.origin()))
                .textIfAny("forwarded_author", signature(forward.origin()))
                .textIfAny("public_service_announcement", forward.publicServiceAnnouncementType());
        source(forward).ifPresent(source -> {
            members.text("saved_from_id", PeerIds.ofChat(source.chatId()))
                    .numberIfAny("saved_from_message_id", MessageIds.server(source.messageId()));
            source.senderId().ifPresent(sender -> context.writePeer(members, "saved_from_sender", sender));
            if (source.date() != 0) {
                members.text("saved_from_date", Times.utc(source.date()));
            }
        });
    }

    private static Optional<ForwardSource> source(MessageForwardInfo forward) {
        return forward.source().filter(source -> source.chatId() != 0);
    }

    static long messageId(MessageOrigin origin) {
        return origin instanceof MessageOriginChannel channel ? MessageIds.server(channel.messageId()) : 0;
    }

    static String signature(MessageOrigin origin) {
        if (origin instanceof MessageOriginChannel channel) {
            return channel.authorSignature();
        }
        return origin instanceof MessageOriginChat chat ? chat.authorSignature() : "";
    }
}
