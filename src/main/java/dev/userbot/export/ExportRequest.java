package dev.userbot.export;

import dev.userbot.archive.MediaType;
import dev.userbot.chats.ChatPlace;
import dev.userbot.chats.WantedPart;
import dev.userbot.export.render.Split;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/**
 * What to make of a chat.
 *
 * @param part which of its messages
 * @param fetching what to ask Telegram for first
 * @param additions what is shown beside the messages
 * @param formats at least one
 * @param media which files of the messages are downloaded; none if empty
 * @param split how Markdown and HTML are cut into files; the other formats are always one file
 * @param place the folder to write into
 * @param zone for times shown to readers
 * @param maxWait the longest rate limit to wait for; not negative
 */
public record ExportRequest(
        WantedPart part,
        Fetching fetching,
        Set<Addition> additions,
        Set<ExportFormat> formats,
        Set<MediaType> media,
        Split split,
        ChatPlace place,
        ZoneId zone,
        Duration maxWait) {
    public ExportRequest {
        additions = Set.copyOf(additions);
        media = Set.copyOf(media);
    }

    /** What an export shows only if it is asked to. */
    public enum Addition {
        /** Under every post of a channel what its discussion group wrote about it. */
        COMMENTS,
        /** What edited messages were before, as far as they were stored in time. */
        EDITS
    }
}
