package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of 256 KB that the test mounts for itself. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux lets a user mount a small disk")
class SmallDiskTest {
    private static final int NO_MOUNT = 99;

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void makeMountPoint() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @Test
    void aFileThatFitsIsPlaced() throws Exception {
        assertThat(place(file(100_000), "size=256k")).contains("COPIED").contains("left: video.mp4");
    }

    @Test
    void aFullDiskIsNamedWithTheRoomThatItNeedsAndNothingIsLeftOnIt() throws Exception {
        var source = file(1_000_000);
        var output = place(source, "size=256k");
        assertThat(output)
                .contains("UNEXPECTED The disk is full: cannot write " + disk.resolve("video.mp4"))
                .contains("It needs 1.0 MB, 0.3 MB are free.")
                .contains("Make room")
                .doesNotContain("left:");
        assertThat(source).as("not lost").hasSize(1_000_000);
    }

    @Test
    void noRoomForTheNameAloneIsAFullDiskToo() throws Exception {
        // The folder itself is the one file that this disk may have.
        assertThat(place(file(10), "size=256k,nr_inodes=1"))
                .contains("The disk is full")
                .doesNotContain("left:");
    }

    @Test
    void aDiskThatCannotBeWrittenIsNotFull() throws Exception {
        var source = file(1_000_000);
        assertThat(place(source, "size=256k,ro"))
                .contains("UNEXPECTED ")
                .contains(disk.toString())
                .contains("writ")
                .contains("--out")
                .doesNotContain("full", "left:");
        assertThat(source).hasSize(1_000_000);
    }

    private Path file(int bytes) throws IOException {
        return Files.write(folder.resolve("file"), new byte[bytes]);
    }

    private String place(Path source, String mountOptions) throws Exception {
        var process = new ProcessBuilder(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o \"$1\" tmpfs \"$2\" || exit " + NO_MOUNT + "; shift 2; exec \"$@\"",
                        "small-disk",
                        mountOptions,
                        disk.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, List.of("target/classes", "target/test-classes")),
                        PlacingProcess.class.getName(),
                        source.toString(),
                        disk.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
