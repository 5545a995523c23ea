package dev.userbot.files;

import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Places one file in a process of its own, on a disk that only this process sees, and tells what came of it. */
final class PlacingProcess {
    private PlacingProcess() {}

    /**
     * Prints the placement, or the message for the user; then what lies in the folder.
     *
     * @param arguments the file and the folder
     */
    public static void main(String[] arguments) throws IOException {
        var source = Path.of(arguments[0]);
        var out = Path.of(arguments[1]);
        try {
            System.out.println(
                    TargetFolder.open(out).moveIn(source, Files.size(source), Instant.EPOCH, Path.of("video.mp4")));
        } catch (UserbotException e) {
            System.out.println(e.failure() + " " + e.getMessage());
        }
        try (var files = Files.list(out)) {
            files.forEach(file -> System.out.println("left: " + file.getFileName()));
        }
    }
}
