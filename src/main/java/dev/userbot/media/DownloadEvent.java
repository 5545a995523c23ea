package dev.userbot.media;

import dev.userbot.td.api.File;
import java.time.Duration;

/** What the thread that downloads is told by others. */
sealed interface DownloadEvent {
    /** The next files of the backlog are known. */
    record Found(Batch batch) implements DownloadEvent {}

    /** A file that failed was read anew from Telegram. */
    record Reread(Attempt attempt, Batch batch) implements DownloadEvent {}

    /** It is known how much there is to do. */
    record Counted(MediaSummary.Amount total) implements DownloadEvent {}

    /** Nothing more can be downloaded. */
    record Stopped(RuntimeException cause) implements DownloadEvent {}

    /** Telegram wants to be asked for messages only after a while. */
    record Waiting(Duration left) implements DownloadEvent {}

    /** TDLib says that a file is complete. */
    record Arrived(Transfer transfer, File file) implements DownloadEvent {}

    /** TDLib gave up. */
    record Broke(Transfer transfer, Throwable cause) implements DownloadEvent {}

    /** A file lies under its final name. */
    record Placed(Transfer transfer) implements DownloadEvent {}

    /** A file arrived and could not be put away. */
    record NotPlaced(Transfer transfer, RuntimeException cause) implements DownloadEvent {}

    /** The connection to Telegram was made or lost. */
    record Connected(boolean now) implements DownloadEvent {}

    /** Telegram sends slowly to this account. */
    record SlowedDown() implements DownloadEvent {}
}
