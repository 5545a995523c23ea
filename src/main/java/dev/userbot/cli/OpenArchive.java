package dev.userbot.cli;

import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.StatsRequest;

/** What is stored of an account, for the time of one command; closing it gives its session free. */
public interface OpenArchive extends AutoCloseable {
    /** Counts what is archived of one chat. */
    ChatNumbers numbers(StatsRequest request);

    @Override
    void close();
}
