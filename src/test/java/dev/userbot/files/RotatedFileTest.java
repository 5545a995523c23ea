package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatedFileTest {
    @TempDir
    Path folder;

    private Path log() {
        return folder.resolve("listen.log");
    }

    @Test
    void fullFilesAreKeptUnderNumbersAndTheOldestGoes() throws IOException {
        try (var log = new RotatedFile(log(), 10, 2)) {
            for (int i = 0; i < 7; i++) {
                log.line("line" + i);
            }
        }
        assertThat(log()).hasContent("line6");
        assertThat(folder.resolve("listen.log.1")).hasContent("line5");
        assertThat(folder.resolve("listen.log.2")).hasContent("line4");
        assertThat(folder).isDirectoryNotContaining("glob:**/listen.log.3");
    }

    @Test
    void aLineIsNeverCutAndTheNextRunGoesOnAtTheEnd() throws IOException {
        try (var log = new RotatedFile(log(), 12, 1)) {
            log.line("longer than the limit");
        }
        try (var log = new RotatedFile(log(), 100, 1)) {
            log.line("more");
        }
        assertThat(log()).hasContent("longer than the limit\nmore");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log())))
                .isEqualTo("rw-------");
    }
}
