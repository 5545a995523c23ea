package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.cli.OpenArchive;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.StatsRequest;
import dev.userbot.stats.StatsService;

/** What commands can do with an archive alone, made of the services behind it. */
final class StoredArchive implements OpenArchive {
    private final Archive archive;
    private final OpenResources open;

    StoredArchive(Archive archive, OpenResources open) {
        this.archive = archive;
        this.open = open;
    }

    @Override
    public ChatNumbers numbers(StatsRequest request) {
        return new StatsService(archive).numbers(request);
    }

    @Override
    public void close() {
        open.close();
    }
}
