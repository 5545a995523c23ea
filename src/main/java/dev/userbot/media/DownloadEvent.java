package dev.userbot.media;

import dev.userbot.archive.MediaEntry;
import dev.userbot.td.api.File;

/** What the thread that downloads is told by others. */
sealed interface DownloadEvent {
    /** TDLib says how much of a file is there. */
    record Moved(File file) implements DownloadEvent {}

    /** TDLib says that a file is complete. */
    record Arrived(Transfer transfer, File file) implements DownloadEvent {}

    /** TDLib gave up. */
    record Broke(Transfer transfer, Throwable cause) implements DownloadEvent {}

    /** A file lies under its final name. */
    record Placed(Transfer transfer, MediaEntry entry) implements DownloadEvent {}

    /** A file arrived and could not be put away. */
    record NotPlaced(Transfer transfer, RuntimeException cause) implements DownloadEvent {}

    /** The connection to Telegram was made or lost. */
    record Connected(boolean now) implements DownloadEvent {}

    /** Telegram sends slowly to this account. */
    record SlowedDown() implements DownloadEvent {}
}
