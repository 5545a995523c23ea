package dev.userbot.export;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Pages of an earlier export that was split otherwise: they would go on telling what is no longer true. */
final class StalePages {
    private static final Pattern PAGE =
            Pattern.compile("messages-(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|topic-[0-9]+)\\.(?:md|html)");

    private StalePages() {}

    /**
     * Removes the pages of a format that do not belong to it any more. Files of other names are not ours.
     *
     * @param extension of the format's files
     * @param written what it consists of now
     */
    static void remove(Path directory, String extension, List<Path> written) throws IOException {
        try (var files = Files.newDirectoryStream(directory, "messages-*." + extension)) {
            for (var file : files) {
                if (PAGE.matcher(file.getFileName().toString()).matches() && !written.contains(file)) {
                    Files.delete(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
