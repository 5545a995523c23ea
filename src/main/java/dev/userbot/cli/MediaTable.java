package dev.userbot.cli;

import dev.userbot.archive.MediaEntry;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaState;
import dev.userbot.config.ByteSize;
import dev.userbot.media.MediaInventory;
import dev.userbot.td.api.ServerMessageId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The ledger's entries as a table for people. */
final class MediaTable {
    private static final List<String> HEADINGS =
            List.of("MESSAGE", "TYPE", "SIZE", "STATE", "CHANGED", "FILE, OR WHY THERE IS NONE");

    private final DateTimeFormatter time;

    MediaTable(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
    }

    void print(MediaInventory inventory, PrintWriter out) {
        out.println(PlainText.title(inventory.title())
                + (inventory.entries().isEmpty() ? ": nothing was downloaded." : ""));
        if (!inventory.entries().isEmpty()) {
            out.print(new Table(HEADINGS)
                    .text(inventory.entries().stream().map(this::row).toList()));
        }
    }

    private List<String> row(MediaEntry entry) {
        return List.of(
                String.valueOf(ServerMessageId.of(entry.key().messageId())),
                lowerCase(entry.type()) + (entry.role() == MediaRole.THUMBNAIL ? " (thumbnail)" : ""),
                entry.size() == 0 ? "" : ByteSize.format(entry.size()),
                lowerCase(entry.state()),
                time.format(entry.changed()),
                entry.state() == MediaState.DONE
                        ? entry.path().map(Path::toString).orElse("")
                        : PlainText.of(entry.reason().orElse("")));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
