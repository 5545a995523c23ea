package dev.userbot.export;

import dev.userbot.archive.MediaLedger;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The downloaded files that an export can refer to: those in its own folder, so that the folder can be moved and given away as
 * a whole.
 */
final class SavedFiles {
    /** The formats ask for the files of one message several times in a row. */
    private static final int REMEMBERED = 100;

    private final MediaLedger ledger;
    private final Path directory;
    private final boolean none;
    private final Recent<String, Optional<String>> recent = new Recent<>(REMEMBERED);

    /** @param directory of the export */
    SavedFiles(MediaLedger ledger, Path directory) {
        this.ledger = ledger;
        this.directory = directory.toAbsolutePath().normalize();
        this.none = ledger.isEmpty();
    }

    /** The path of a file from the folder, with {@code /} between its segments; empty if it is not there. */
    Optional<String> path(String uniqueId) {
        return none ? Optional.empty() : recent.get(uniqueId, this::find);
    }

    private Optional<String> find(String uniqueId) {
        return ledger.pathBelow(directory, uniqueId)
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .map(path -> slashed(directory.relativize(path)));
    }

    private static String slashed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
