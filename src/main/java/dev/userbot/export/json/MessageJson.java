package dev.userbot.export.json;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaContents;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.MessageContent.MessageUnsupported;
import java.util.Optional;

/** One message as an object of Desktop's export, member by member in Desktop's order; what Desktop loses comes last. */
final class MessageJson {
    private MessageJson() {}

    static void write(JsonMembers members, JsonContext context) {
        var content = context.message().content();
        var action = ServiceActions.TABLE.apply(content);
        var media = MediaContents.TABLE.apply(content);
        members.number("id", context.inFile(context.message().id()));
        if (action.isPresent()) {
            members.text("type", "service");
            writeDates(members, context);
            writeAction(members, action.get(), context);
            writeExtras(members, MediaContents.PICTURES.apply(content), Captions.NONE, context);
        } else {
            members.text("type", content instanceof MessageUnsupported ? "unsupported" : "message");
            writeDates(members, context);
            writeHeader(members, context);
            var text = Captions.of(content);
            writeContent(members, media, text, context);
            writeKeyboardAndReactions(members, context);
            writeExtras(members, media, text, context);
        }
        HistoryJson.write(members, context);
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
        ForwardJson.write(members, context);
        ReplyJson.write(members, context);
        if (message.viaBotUserId() != 0) {
            context.names().usernameOf(message.viaBotUserId()).ifPresent(bot -> members.text("via_bot", "@" + bot));
        }
    }

    /** What the message consists of, in Desktop's members. */
    static void writeContent(JsonMembers members, Optional<Media> media, FormattedText text, JsonContext context) {
        media.ifPresent(file -> MediaJson.write(members, file, context));
        StructuredJson.TABLE.apply(context.message().content()).ifPresent(part -> part.write(members, context));
        TextJson.write(members, text);
    }

    private static void writeKeyboardAndReactions(JsonMembers members, JsonContext context) {
        var message = context.message();
        message.replyMarkup().ifPresent(markup -> ButtonsJson.write(members, markup));
        message.interactionInfo()
                .flatMap(info -> info.reactions())
                .ifPresent(reactions -> ReactionsJson.write(members, reactions, context));
    }

    private static void writeExtras(
            JsonMembers members, Optional<Media> media, FormattedText text, JsonContext context) {
        HeaderExtrasJson.write(members, context);
        ForwardJson.writeExtras(members, context);
        ReplyJson.writeExtras(members, context);
        writeContentExtras(members, media, text, context);
        context.message().replyMarkup().ifPresent(markup -> KeyboardJson.write(members, markup));
    }

    /** What Desktop loses of that of which the message consists. */
    static void writeContentExtras(
            JsonMembers members, Optional<Media> media, FormattedText text, JsonContext context) {
        TextJson.writeLossless(members, text);
        media.ifPresent(file -> MediaJson.writeState(members, file, context));
        ContentExtrasJson.TABLE.apply(context.message().content()).ifPresent(part -> part.write(members, context));
    }
}
