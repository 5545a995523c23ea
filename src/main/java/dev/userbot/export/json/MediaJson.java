package dev.userbot.export.json;

import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaKind;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSelfDestructType.MessageSelfDestructTypeImmediately;
import dev.userbot.td.api.MessageSelfDestructType.MessageSelfDestructTypeTimer;

/** Photos and other files in Desktop's members, with a placeholder where the path of a file would stand that is not there. */
final class MediaJson {
    private MediaJson() {}

    /** The members that Desktop writes. */
    static void write(JsonMembers members, Media media, JsonContext context) {
        if (media.kind() == MediaKind.PHOTO) {
            writePhoto(members, media, context);
        } else {
            writeDocument(members, media, context);
        }
        members.flagIfSet("media_spoiler", media.hasSpoiler());
        writeTimer(members, context.message());
    }

    /** What became of the files, for readers that do not want to recognise placeholders. */
    static void writeState(JsonMembers members, Media media, JsonContext context) {
        var file = context.file(media.uniqueId(), media.isGone());
        var thumbnail = context.file(media.thumbnailUniqueId(), media.isGone());
        boolean hasThumbnail = media.thumbnailSize().isPresent() && !file.isGone();
        members.textIfAny("media_skip_reason", file.skipReason());
        if (hasThumbnail) {
            members.textIfAny("thumbnail_skip_reason", thumbnail.skipReason());
        }
        members.textIfAny("file_unique_id", media.uniqueId());
        members.object("media", state -> {
            writeState(state, file, media.uniqueId(), media.size());
            if (hasThumbnail) {
                state.object(
                        "thumbnail",
                        preview -> writeState(
                                preview,
                                thumbnail,
                                media.thumbnailUniqueId(),
                                media.thumbnailSize().getAsLong()));
            }
        });
    }

    /** A file inside something else, with all that is known of it. */
    static void writeInside(JsonMembers members, Media media, JsonContext context) {
        if (media.kind() == MediaKind.PHOTO) {
            writePhoto(members, media, context);
        } else {
            writeDocument(members, media, context);
        }
        writeState(members, media, context);
    }

    private static void writeState(JsonMembers state, SavedFile file, String uniqueId, long size) {
        state.text("status", file.status()).textIfAny("reason", file.skipReason());
        file.path().ifPresent(path -> state.text("path", path));
        state.textIfAny("unique_id", uniqueId).number("size", file.isGone() ? 0 : size);
    }

    private static void writePhoto(JsonMembers members, Media media, JsonContext context) {
        var file = context.file(media.uniqueId(), media.isGone());
        members.text("photo", file.pathOrPlaceholder()).number("photo_file_size", file.isGone() ? 0 : media.size());
        writeFrame(members, media);
    }

    private static void writeDocument(JsonMembers members, Media media, JsonContext context) {
        var file = context.file(media.uniqueId(), media.isGone());
        members.text("file", file.pathOrPlaceholder())
                .textIfAny("file_name", media.fileName())
                .number("file_size", file.isGone() ? 0 : media.size());
        if (media.thumbnailSize().isPresent() && !file.isGone()) {
            members.text(
                            "thumbnail",
                            context.file(media.thumbnailUniqueId(), false).pathOrPlaceholder())
                    .number("thumbnail_file_size", media.thumbnailSize().getAsLong());
        }
        members.textIfAny("media_type", media.kind().desktopType());
        members.textIfAny("sticker_emoji", media.emoji());
        members.textIfAny("performer", media.performer());
        members.textIfAny("title", media.title());
        members.textIfAny("mime_type", media.mimeType());
        members.numberIfAny("duration_seconds", media.duration());
        writeFrame(members, media);
    }

    private static void writeFrame(JsonMembers members, Media media) {
        if (media.width() != 0 && media.height() != 0) {
            members.number("width", media.width()).number("height", media.height());
        }
    }

    private static void writeTimer(JsonMembers members, Message message) {
        message.selfDestructType().ifPresent(type -> {
            if (type instanceof MessageSelfDestructTypeTimer timer) {
                members.number("self_destruct_period_seconds", timer.selfDestructTime());
            } else if (type instanceof MessageSelfDestructTypeImmediately) {
                members.number("self_destruct_period_seconds", Integer.MAX_VALUE);
            }
        });
    }
}
