package dev.userbot.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The names under which files are written before they get their own. They tell which process writes them, so that what a
 * killed one left can be told from what a living one is about to finish.
 */
final class TemporaryFiles {
    private static final String PREFIX = ".userbot-";
    private static final String SUFFIX = ".part";
    private static final Pattern REMAINS = Pattern.compile("\\.userbot-(\\d{1,18})-.*\\.part");

    private TemporaryFiles() {}

    /** A new empty file that only its owner can open. */
    static Path create(Path directory) throws IOException {
        return Files.createTempFile(directory, PREFIX + ProcessHandle.current().pid() + "-", SUFFIX);
    }

    /** What a process left that was killed while it wrote: nobody will finish it. */
    static void removeRemains(Path directory) throws IOException {
        try (var files = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            for (var file : files) {
                var name = REMAINS.matcher(file.getFileName().toString());
                if (name.matches()
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
