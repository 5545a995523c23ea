package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.files.Placement.Means;
import dev.userbot.files.Placement.NameTaken;
import dev.userbot.files.Placement.Placed;
import dev.userbot.files.Placement.Unfit;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that come from another file system, and file systems that lack what Linux has. */
class OtherFileSystemsTest {
    private static final Instant SENT = Instant.parse("2026-01-31T18:05:09Z");

    @TempDir
    private Path disk;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a second file system at a known place")
    void fromAnotherFileSystemAFileIsCopied() throws IOException {
        onSharedMemory(cache -> {
            var source = Files.writeString(cache.resolve("file"), "hello");
            var folder = TargetFolder.open(disk);
            var placed = (Placed) folder.moveIn(source, 5, SENT, Path.of("2026-01", "photo.jpg"));
            assertThat(placed.how()).isEqualTo(Means.COPIED);
            assertThat(placed.content()).isEqualTo(FileContent.of(placed.file()));
            assertThat(placed.file()).hasContent("hello");
            assertThat(Files.getLastModifiedTime(placed.file())).isEqualTo(FileTime.from(SENT));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(placed.file())))
                    .isEqualTo("rw-------");
            assertThat(source).doesNotExist();
            assertThat(disk.resolve("2026-01").toFile().list()).containsExactly("photo.jpg");
        });
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a second file system at a known place")
    void aCopyReplacesNothingAndIsNotMadeOfTheWrongBytes() throws IOException {
        onSharedMemory(cache -> {
            var source = Files.writeString(cache.resolve("file"), "hello");
            var folder = TargetFolder.open(disk);
            Files.writeString(disk.resolve("taken.jpg"), "world");
            assertThat(folder.moveIn(source, 5, SENT, Path.of("taken.jpg"))).isInstanceOf(NameTaken.class);
            assertThat(folder.moveIn(source, 6, SENT, Path.of("photo.jpg"))).isInstanceOf(Unfit.class);
            assertThat(source).hasContent("hello");
            assertThat(disk.toFile().list()).containsExactly("taken.jpg");
        });
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a second file system at a known place")
    void toAnotherFileSystemALinkIsACopyWithADateOfItsOwn() throws IOException {
        onSharedMemory(other -> {
            var existing = Files.writeString(other.resolve("file"), "hello");
            var placed = (Placed)
                    TargetFolder.open(disk).linkIn(existing, FileContent.of(existing), SENT, Path.of("photo.jpg"));
            assertThat(placed.how()).isEqualTo(Means.COPIED);
            assertThat(placed.file()).hasContent("hello");
            assertThat(Files.getLastModifiedTime(placed.file())).isEqualTo(FileTime.from(SENT));
            assertThat(existing).hasContent("hello");
        });
    }

    @Test
    void withoutHardLinksAFileIsRenamedAndReplacesNothing() throws IOException {
        try (var card = MemoryCard.insert()) {
            var folder = TargetFolder.open(card.getPath("out"));
            var source = downloaded(card, "hello");
            assertThat(((Placed) folder.moveIn(source, 5, SENT, card.getPath("a.jpg"))).how())
                    .isEqualTo(Means.MOVED);
            assertThat(source).doesNotExist();
            var other = downloaded(card, "world");
            assertThat(folder.moveIn(other, 5, SENT, card.getPath("a.jpg"))).isInstanceOf(NameTaken.class);
            assertThat(card.getPath("out", "a.jpg")).hasContent("hello");
            assertThat(other).hasContent("world");
        }
    }

    @Test
    void withoutHardLinksALinkIsACopy() throws IOException {
        try (var card = MemoryCard.insert()) {
            var folder = TargetFolder.open(card.getPath("out"));
            var first = (Placed) folder.moveIn(downloaded(card, "hello"), 5, SENT, card.getPath("a.jpg"));
            var second = (Placed) folder.linkIn(first.file(), first.content(), SENT, card.getPath("b.jpg"));
            assertThat(second.how()).isEqualTo(Means.COPIED);
            assertThat(second.file()).hasContent("hello");
            assertThat(first.file()).hasContent("hello");
        }
    }

    private static Path downloaded(FileSystem card, String content) throws IOException {
        return Files.writeString(Files.createDirectories(card.getPath("cache")).resolve("file"), content);
    }

    private interface Work {
        void on(Path folder) throws IOException;
    }

    private void onSharedMemory(Work work) throws IOException {
        var sharedMemory = Path.of("/dev/shm");
        assertThat(sharedMemory)
                .as("Linux has a tmpfs here; this test needs it as a second file system")
                .isDirectory();
        assertThat(Files.getFileStore(sharedMemory))
                .as("/dev/shm must be another file system than the temporary folder " + disk)
                .isNotEqualTo(Files.getFileStore(disk));
        var folder = Files.createTempDirectory(sharedMemory, "userbot-test");
        try {
            work.on(folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
