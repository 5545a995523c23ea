package dev.userbot;

import dev.userbot.files.OwnerOnly;
import dev.userbot.sandbox.world.DesktopExport;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which world a session's sandbox serves. A session keeps the one it began with: its chats, ids and stored messages mean
 * nothing in another one.
 */
final class OfflineWorld {
    private static final String STORY = "story " + StoryWorld.DEFAULT_SEED;
    /** Of the account that serves a Telegram Desktop export, in the form of Telegram's test numbers. */
    private static final String PHONE = "9996620001";

    private final Path marker;

    /** @param stateDirectory the sandbox's own folder in the session */
    OfflineWorld(Path stateDirectory) {
        marker = stateDirectory.resolve("world");
    }

    /**
     * The world of the session, or a new session's.
     *
     * @param export a Telegram Desktop {@code result.json} to serve; empty for the one the session began with
     * @param tell is given one line about what of an export cannot be served as it is, if there is any
     * @throws UserbotException with {@link Failure#USAGE} if the session began with another world or the file is no such
     *     export
     */
    World load(Optional<Path> export, Consumer<String> tell) {
        var wanted = export.map(file -> "export " + file.toAbsolutePath().normalize());
        var known = known();
        if (wanted.isPresent() && known.isPresent() && !known.equals(wanted)) {
            throw new UserbotException(
                    Failure.USAGE,
                    "This session's sandbox serves another world (" + known.get()
                            + ").\nChoose a new name for this one, for example: --session my-export.");
        }
        var served = wanted.or(() -> known).orElse(STORY);
        var world = served.equals(STORY)
                ? StoryWorld.create(StoryWorld.DEFAULT_SEED)
                : desktopExport(Path.of(served.substring("export ".length())), tell);
        remember(served);
        return world;
    }

    private static World desktopExport(Path file, Consumer<String> tell) {
        try {
            return DesktopExport.load(file, PHONE, tell);
        } catch (UncheckedIOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot read " + file + ": " + e.getCause().getMessage() + ".",
                    e);
        } catch (IllegalArgumentException e) {
            throw new UserbotException(Failure.USAGE, e.getMessage(), e);
        }
    }

    private Optional<String> known() {
        try {
            return Files.exists(marker)
                    ? Optional.of(
                            Files.readString(marker, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void remember(String served) {
        try {
            OwnerOnly.folder(marker.getParent());
            Files.writeString(OwnerOnly.file(marker), served + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private UserbotException unusable(IOException cause) {
        return new UserbotException(
                Failure.UNEXPECTED, "Cannot use " + marker + ": " + cause.getMessage() + ".", cause);
    }
}
