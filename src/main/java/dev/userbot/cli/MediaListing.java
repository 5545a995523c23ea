package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.media.MediaInventory;
import java.time.ZoneId;
import java.util.ArrayList;

/** {@code download-media --list}: what the ledger says. */
final class MediaListing {
    private final CommandContext context;
    private final ZoneId zone;
    private final OpenArchive archive;
    private final ChatChoice choice;
    private final EachChat each;

    MediaListing(CommandContext context, ZoneId zone, OpenArchive archive, ChatChoice choice) {
        this.context = context;
        this.zone = zone;
        this.archive = archive;
        this.choice = choice;
        this.each = new EachChat(context, choice);
    }

    /** Prints every chat's, and returns the exit code. */
    int print() {
        var found = new ArrayList<MediaInventory>();
        each.forEach(archive.choose(choice), chat -> {
            var inventory = archive.media(chat);
            found.add(inventory);
            context.results().part(out -> new MediaTable(zone).print(inventory, out));
        });
        context.results().print(MediaListResult.of(found, each.failed()), out -> {});
        return each.exitCode(true);
    }
}
