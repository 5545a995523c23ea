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

class AtomicFilesTest {
    @TempDir
    private Path folder;

    private static void put(AtomicFiles files, String name, String content) throws IOException {
        try (var out = files.create(name)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void replacesTheContent() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        assertThat(AtomicFiles.write(folder, files -> put(files, "a.txt", "new")))
                .containsExactly(folder.resolve("a.txt"));
        assertThat(folder.resolve("a.txt")).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void aFailureLeavesTheOldFilesAndNoOther() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFiles.write(folder, files -> {
                    put(files, "a.txt", "new");
                    put(files, "b.txt", "new");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(folder.resolve("a.txt")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void finalNamesAppearOnlyWhenAllFilesAreWritten() throws IOException {
        AtomicFiles.write(folder, files -> {
            put(files, "a.txt", "1");
            put(files, "b.txt", "2");
            assertThat(folder.resolve("a.txt")).doesNotExist();
        });
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void whatADeadProcessLeftIsRemovedAndWhatALiveOneWritesStays() throws IOException {
        var dead = folder.resolve(".userbot-999999999999-1.part");
        var live = folder.resolve(".userbot-" + ProcessHandle.current().pid() + "-1.part");
        Files.writeString(dead, "half");
        Files.writeString(live, "half");
        AtomicFiles.write(folder, files -> put(files, "a.txt", "1"));
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("a.txt", live.getFileName().toString());
    }

    @Test
    void aFolderThatOnlyLooksLikeRemainsStays() throws IOException {
        var folderOfTheUser = Files.createDirectory(folder.resolve(".userbot-999999999999-1.part"));
        Files.writeString(folderOfTheUser.resolve("mine.txt"), "mine");
        AtomicFiles.write(folder, files -> put(files, "a.txt", "1"));
        assertThat(folderOfTheUser.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("missing"), files -> put(files, "a.txt", "1")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
    }
}
