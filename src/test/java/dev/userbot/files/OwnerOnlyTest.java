package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
class OwnerOnlyTest {
    @TempDir
    private Path folder;

    @Test
    void newFoldersAreClosedToOthersWithTheirParents() throws IOException {
        var inner = OwnerOnly.folder(folder.resolve("sessions").resolve("default"));
        assertThat(permissions(inner)).isEqualTo("rwx------");
        assertThat(permissions(inner.getParent())).isEqualTo("rwx------");
    }

    @Test
    void anOpenFolderIsClosed() throws IOException {
        var open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(permissions(OwnerOnly.folder(open))).isEqualTo("rwx------");
    }

    @Test
    void filesAreClosedAndKeepTheirContent() throws IOException {
        var file = OwnerOnly.file(folder.resolve("archive.db"));
        assertThat(permissions(file)).isEqualTo("rw-------");
        Files.writeString(file, "kept");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(permissions(OwnerOnly.file(file))).isEqualTo("rw-------");
        assertThat(file).hasContent("kept");
    }

    @Test
    void aLinkInPlaceOfTheFileIsRefused() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("lock"), Files.createFile(folder.resolve("elsewhere")));
        assertThatThrownBy(() -> OwnerOnly.file(link)).isInstanceOf(FileAlreadyExistsException.class);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
