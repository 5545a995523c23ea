package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesTheContent() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining("glob:**/a.txt").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFailureLeavesTheOldFileAndNoOther() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void theFinalNameAppearsOnlyWhenAllIsWritten() throws IOException {
        var file = folder.resolve("a.txt");
        AtomicFile.write(file, out -> {
            out.write(1);
            assertThat(file).doesNotExist();
        });
        assertThat(file).exists();
    }

    @Test
    void aMissingFolderIsNamed() {
        var file = folder.resolve("missing").resolve("a.txt");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {}))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
    }
}
