package dev.userbot.export;

import java.time.Instant;

/** What an export asks Telegram for before it writes. */
public sealed interface Fetching {
    /** What the archive does not have yet. */
    record New() implements Fetching {}

    /** Also what was sent since then and may have been edited or deleted after it was stored. */
    record Refresh(Instant since) implements Fetching {}

    /** Everything, as if nothing were stored. */
    record Full() implements Fetching {}

    /** Nothing: the files are made of what is stored. */
    record Offline() implements Fetching {}
}
