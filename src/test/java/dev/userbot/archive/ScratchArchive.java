package dev.userbot.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** An archive in a folder of its own, for properties: jqwik has no folder to give. */
final class ScratchArchive implements AutoCloseable {
    private final Path folder;
    private final Archive archive;

    ScratchArchive() throws IOException {
        folder = Files.createTempDirectory("archive");
        archive = Archive.open(folder.resolve("archive.db"));
    }

    Archive archive() {
        return archive;
    }

    @Override
    public void close() throws IOException {
        archive.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
