package dev.userbot.export.json;

import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaKind;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSelfDestructType.MessageSelfDestructTypeImmediately;
import dev.userbot.td.api.MessageSelfDestructType.MessageSelfDestructTypeTimer;

/** Photos and other files in Desktop's members, with a placeholder where a path would stand. */
final class MediaJson {
    private static final String NOT_INCLUDED = "(File not included. Change data exporting settings to download.)";
    private static final String UNAVAILABLE = "(File unavailable, please try again later)";

    private MediaJson() {}

    static void write(JsonMembers members, Media media, Message message) {
        boolean isGone = media.isGone() || message.selfDestructType().isPresent();
        if (media.kind() == MediaKind.PHOTO) {
            writePhoto(members, media, isGone);
        } else {
            writeDocument(members, media, isGone);
        }
        members.flagIfSet("media_spoiler", media.hasSpoiler());
        writeTimer(members, message);
    }

    private static void writePhoto(JsonMembers members, Media media, boolean isGone) {
        members.text("photo", placeholder(isGone)).number("photo_file_size", isGone ? 0 : media.size());
        writeFrame(members, media);
    }

    private static void writeDocument(JsonMembers members, Media media, boolean isGone) {
        members.text("file", placeholder(isGone))
                .textIfAny("file_name", media.fileName())
                .number("file_size", isGone ? 0 : media.size());
        if (media.thumbnailSize().isPresent() && !isGone) {
            members.text("thumbnail", placeholder(false))
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

    private static String placeholder(boolean isGone) {
        return isGone ? UNAVAILABLE : NOT_INCLUDED;
    }
}
