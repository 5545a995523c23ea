package dev.userbot.export.json;

import dev.userbot.export.content.Captions;
import dev.userbot.export.content.MediaContents;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.td.api.Message;
import java.util.List;
import java.util.Optional;

/** What was before a message and what came after it: its earlier versions, and the comments below it. */
final class HistoryJson {
    private HistoryJson() {}

    static void write(JsonMembers members, JsonContext context) {
        var exported = context.exported();
        if (!exported.earlier().isEmpty()) {
            members.objects(
                    "earlier_versions",
                    exported.earlier(),
                    (version, json) -> writeVersion(json, new JsonContext(context.chat(), alone(version))));
        }
        if (context.message().isChannelPost()) {
            writeComments(members, context);
        }
    }

    private static ExportedMessage alone(Message message) {
        return new ExportedMessage(message, "", Optional.empty(), List.of());
    }

    private static void writeVersion(JsonMembers json, JsonContext context) {
        var version = context.message();
        if (version.editDate() == 0) {
            json.text("date_utc", Times.utc(version.date()));
        } else {
            json.text("edited_utc", Times.utc(version.editDate()));
        }
        var media = MediaContents.TABLE.apply(version.content());
        var text = Captions.of(version.content());
        MessageJson.writeContent(json, media, text, context);
        MessageJson.writeContentExtras(json, media, text, context);
    }

    /** One by one: there may be thousands. */
    private static void writeComments(JsonMembers members, JsonContext context) {
        try (var comments = context.chat().exported().comments(context.message())) {
            var each = comments.filter(comment -> MessageIds.isOnServer(comment.message()))
                    .iterator();
            if (each.hasNext()) {
                members.array(
                        "comments",
                        array -> each.forEachRemaining(comment -> array.object(
                                json -> MessageJson.write(json, new JsonContext(context.chat(), comment)))));
            }
        }
    }
}
