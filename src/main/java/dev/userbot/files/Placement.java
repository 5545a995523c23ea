package dev.userbot.files;

import java.nio.file.Path;

/** What became of a file that was to get its final name. */
public sealed interface Placement {
    /**
     * The file is whole, and has its name.
     *
     * @param how it came there
     */
    record Placed(Path file, FileContent content, Means how) implements Placement {}

    /**
     * Another file, folder or link has the name, and keeps it. Nothing was changed: try the next name.
     *
     * @param by what has the name
     */
    record NameTaken(Path by) implements Placement {}

    /**
     * What should have been placed is not what was promised. Nothing was changed: fetch it again.
     *
     * @param reason for people, without a path
     */
    record Unfit(String reason) implements Placement {}

    /** How a file got its name. */
    enum Means {
        /** Within its file system; no byte was written. */
        MOVED,
        /** From another file system. */
        COPIED,
        /** A second name of a file that is there already; lies on the disk once. */
        LINKED,
        /** The same bytes were there already, for example since a run that was killed before it could say so. */
        FOUND
    }
}
