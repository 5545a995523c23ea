package dev.userbot.media;

import dev.userbot.archive.MediaEntry;
import dev.userbot.archive.MediaKey;
import dev.userbot.archive.MediaLedger;
import dev.userbot.archive.MediaState;
import dev.userbot.files.FileContent;
import dev.userbot.files.Placement;
import dev.userbot.files.Placement.Placed;
import dev.userbot.files.Placement.Unfit;
import dev.userbot.files.TargetFolder;
import dev.userbot.media.name.MediaName;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/**
 * Where finished files lie, and what the ledger says of them: both change together, the ledger last. Safe for several
 * threads.
 */
final class Shelf {
    /** Its best name and the one that it has if another file was there first. */
    private static final int NAMES_OF_A_MOVED_FILE = 2;

    private final MediaLedger ledger;
    private final Path directory;
    private final TargetFolder target;
    private final FileNames names;
    private final Clock clock;

    /**
     * Opens a folder, which is created where needed.
     *
     * @throws UserbotException if it cannot be created or written
     */
    Shelf(MediaLedger ledger, Path directory, FileNames names, Clock clock) {
        this.ledger = ledger;
        this.directory = directory.toAbsolutePath().normalize();
        this.target = TargetFolder.open(this.directory);
        this.names = names;
        this.clock = clock;
    }

    /** Whether an earlier run has brought a file into this folder, and it is still there. */
    boolean has(MessageFile file) {
        return ledger.find(file.key())
                .filter(entry -> isHere(entry) || isMovedHere(file, entry))
                .isPresent();
    }

    private boolean isHere(MediaEntry entry) {
        if (entry.path().filter(path -> path.startsWith(directory)).isEmpty() || !isWhole(entry)) {
            return false;
        }
        if (entry.state() != MediaState.DONE) {
            // The run was killed after the file had got its name, and before it could say so.
            var path = entry.path().orElseThrow();
            finish(entry.key(), path, content(path));
        }
        return true;
    }

    /** Somebody moved the whole folder since. */
    private boolean isMovedHere(MessageFile file, MediaEntry entry) {
        if (entry.state() != MediaState.DONE) {
            return false;
        }
        var content = new FileContent(entry.size(), entry.sha256().orElseThrow());
        var found = names.of(file)
                .limit(NAMES_OF_A_MOVED_FILE)
                .map(name -> directory.resolve(name.path()))
                .filter(path -> isWhole(path, content.bytes()) && content(path).equals(content))
                .findFirst();
        found.ifPresent(path -> finish(entry.key(), path, content));
        return found.isPresent();
    }

    private static boolean isWhole(MediaEntry entry) {
        return isWhole(entry.path().orElseThrow(), entry.size());
    }

    private static boolean isWhole(Path path, long size) {
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) == size;
        } catch (IOException e) {
            // Not readable is as good as not there: what is wrong with the folder shows when the file is put there
            // again.
            return false;
        }
    }

    private static FileContent content(Path path) {
        try {
            return FileContent.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a file one more name if another message, of whichever chat, has brought the same one.
     *
     * @return whether that is so
     * @throws UserbotException if the folder cannot be written
     */
    boolean link(MessageFile file) {
        for (var copy : ledger.copies(file.uniqueId(), file.key().chatId())) {
            var content = new FileContent(copy.size(), copy.sha256().orElseThrow());
            var path = copy.path().orElseThrow();
            if (isWhole(copy)) {
                begin(file);
                var placement = place(file, name -> target.linkIn(path, content, date(file), name));
                if (placement instanceof Placed placed) {
                    finish(file.key(), placed.file(), placed.content());
                    return true;
                }
            }
        }
        return false;
    }

    /** Notes that a file is asked for. */
    void begin(MessageFile file) {
        ledger.begin(file.key(), file.type(), file.role(), file.size(), clock.instant());
    }

    /** Notes why a file was given up. */
    MediaEntry fail(MessageFile file, String reason) {
        ledger.fail(file.key(), reason, clock.instant());
        return ledger.find(file.key()).orElseThrow();
    }

    /**
     * Puts a downloaded file where it belongs.
     *
     * @param cached where TDLib has it; gone afterwards
     * @param size in bytes that it must have
     * @throws UnfitFileException if it is not what was announced
     * @throws UserbotException if the disk is full or the folder cannot be written
     */
    void put(MessageFile file, Path cached, long size) {
        var placement = place(file, name -> target.moveIn(cached, size, date(file), name));
        if (!(placement instanceof Placed placed)) {
            throw new UnfitFileException(((Unfit) placement).reason());
        }
        finish(file.key(), placed.file(), placed.content());
    }

    /** The first name that is no other file's, neither here nor where this folder may be copied to. */
    private Placement place(MessageFile file, Function<Path, Placement> attempt) {
        return names.of(file)
                .filter(name -> claim(file, name))
                .map(name -> attempt.apply(name.path()))
                .filter(placement -> !(placement instanceof Placement.NameTaken))
                .findFirst()
                .orElseThrow();
    }

    private boolean claim(MessageFile file, MediaName name) {
        var path = directory.resolve(name.path());
        return ledger.claim(file.key(), path, directory + "/" + name.key(), clock.instant());
    }

    private void finish(MediaKey key, Path path, FileContent content) {
        ledger.finish(key, path.toAbsolutePath(), content.bytes(), content.sha256(), clock.instant());
    }

    private static Instant date(MessageFile file) {
        return Instant.ofEpochSecond(file.message().date());
    }
}
