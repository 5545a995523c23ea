package dev.userbot.stats;

import dev.userbot.archive.ArchivedMessage;

/** Counts something about the messages that it is shown, oldest first; for one thread. */
interface Tally {
    void add(ArchivedMessage message);
}
