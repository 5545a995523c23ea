package dev.userbot.history;

import java.time.Instant;

/** What of the archive is to be compared with Telegram once more, to learn of edits, reactions and deletions. */
public sealed interface Rereading {
    /** What was fetched once stays as it is. */
    record Nothing() implements Rereading {}

    /**
     * What the archive holds from a moment on, whatever part of the history is wanted.
     *
     * @param moment inclusive
     */
    record Since(Instant moment) implements Rereading {}

    /**
     * Everything that is wanted, as if the archive were empty. Nothing is thrown away before the same page has come
     * again, and a run that was ended early is continued by the next one that reads everything again.
     */
    record Everything() implements Rereading {}
}
