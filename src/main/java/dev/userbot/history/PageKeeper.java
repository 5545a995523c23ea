package dev.userbot.history;

import dev.userbot.archive.ScannedPage;

/** Decides what a page of a scan is worth: what it lacks, and what its coming means for the archive. For one thread. */
interface PageKeeper extends PageCompletion {
    void keep(ScannedPage page);
}
