package dev.userbot.sandbox.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Loads what Telegram Desktop exported, a {@code result.json} of one chat or of a whole account, as a world.
 *
 * <p>Messages stay in the file: the world remembers where each one lies and reads it when it is asked for, so the file
 * must not change while the world is used. Media come from the files beside it, never from outside its folder; what is
 * not there is absent. The exporting user is taken from {@code personal_information} or from a private chat; otherwise
 * a user called “You” is made up.
 *
 * <p>The format loses much, and so does this: nested formatting, quotes of replies, forwards' origins and dates, views,
 * albums, topics, link previews, poll details, usernames. A public chat gets a username made of its title if that
 * gives a valid one; people who are known by name only get made-up ids; service messages without a counterpart become
 * a {@code messageActionCustomAction} that names them. Private chats and basic groups share one sequence of message ids
 * in Telegram; where a file numbers each from 1, the later ones are numbered on.
 */
public final class DesktopExport {
    private DesktopExport() {}

    /**
     * Loads an export.
     *
     * @param file the {@code result.json}
     * @param phone of the account that can log in, digits only
     * @param tell is given one line about what cannot be served as it is, with numbers and reasons, if there is any
     * @throws IllegalArgumentException if the file is no such export; says what is wrong and where
     * @throws UncheckedIOException if it cannot be read
     */
    public static World load(Path file, String phone, Consumer<String> tell) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    file
                            + " is no file. Give the result.json that Telegram Desktop wrote (format “Machine-readable JSON”).");
        }
        try {
            var people = new DesktopPeople();
            var builder = new WorldBuilder(file.getFileName().toString().hashCode());
            var files = new DesktopFiles(file, builder.media());
            var losses = new DesktopLosses();
            var chats = new DesktopScan(file, people, files, losses).chats();
            var world = new DesktopTelling(file, builder, people, files, losses).tell(chats, phone);
            losses.line(file).ifPresent(tell);
            return world;
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new IllegalArgumentException(
                    file + " is not valid JSON at line " + (where == null ? 0 : where.getLineNr())
                            + ". Export it again, or repair that line.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
