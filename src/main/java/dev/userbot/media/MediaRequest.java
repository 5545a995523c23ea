package dev.userbot.media;

import dev.userbot.chats.ChatPlace;
import dev.userbot.chats.WantedPart;
import dev.userbot.media.name.Grouping;
import dev.userbot.media.name.NameTemplate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which files of a chat to download, and how.
 *
 * @param part which of its messages; its kinds do not matter, those of the filter do
 * @param filter which of their files
 * @param place the folder for the files
 * @param template how files are called
 * @param grouping which files share a folder; empty for all
 * @param zone of the times in names
 */
public record MediaRequest(
        WantedPart part,
        MediaFilter filter,
        ChatPlace place,
        NameTemplate template,
        Optional<Grouping> grouping,
        ZoneId zone,
        DownloadLimits limits) {}
