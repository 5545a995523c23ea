package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.files.Placement.Means;
import dev.userbot.files.Placement.NameTaken;
import dev.userbot.files.Placement.Placed;
import dev.userbot.files.Placement.Unfit;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions, and symbolic links need a right")
class TargetFolderTest {
    private static final Instant SENT = Instant.parse("2026-01-31T18:05:09Z");
    private static final Path NAME = Path.of("photo.jpg");
    private static final FileContent HELLO =
            new FileContent(5, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

    @TempDir
    private Path disk;

    private Path cache;
    private Path out;
    private TargetFolder folder;

    @BeforeEach
    void open() throws IOException {
        cache = Files.createDirectory(disk.resolve("cache"));
        out = disk.resolve("out");
        folder = TargetFolder.open(out);
    }

    @Test
    void aFinishedFileGetsItsNameItsDateAndItsOwnersMode() throws IOException {
        var source = downloaded("hello");
        assertThat(folder.moveIn(source, 5, SENT, NAME))
                .isEqualTo(new Placed(out.resolve("photo.jpg"), HELLO, Means.MOVED));
        assertThat(source).doesNotExist();
        assertPlaced(out.resolve("photo.jpg"), "hello");
        assertThat(namesIn(out)).containsExactly("photo.jpg");
    }

    @Test
    void aSubfolderIsCreated() throws IOException {
        assertThat(folder.moveIn(downloaded("hello"), 5, SENT, Path.of("2026-01", "photo.jpg")))
                .isInstanceOf(Placed.class);
        assertPlaced(out.resolve("2026-01").resolve("photo.jpg"), "hello");
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        assertThat(folder.moveIn(downloaded(""), 0, SENT, NAME)).isInstanceOf(Placed.class);
        assertPlaced(out.resolve("photo.jpg"), "");
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 6, 0})
    void aFileOfTheWrongSizeGetsNoName(long expected) throws IOException {
        var source = downloaded("hello");
        assertThat(folder.moveIn(source, expected, SENT, NAME))
                .isEqualTo(new Unfit("it has 5 bytes instead of " + expected));
        assertThat(source).hasContent("hello");
        assertThat(namesIn(out)).isEmpty();
    }

    @Test
    void aFileThatIsGoneGetsNoName() throws IOException {
        assertThat(folder.moveIn(cache.resolve("gone"), 5, SENT, NAME)).isInstanceOf(Unfit.class);
        assertThat(namesIn(out)).isEmpty();
    }

    @Test
    void aLinkInTdlibsFolderIsNotFollowed() throws IOException {
        var link = Files.createSymbolicLink(cache.resolve("link"), downloaded("hello"));
        assertThat(folder.moveIn(link, 5, SENT, NAME)).isInstanceOf(Unfit.class);
        assertThat(namesIn(out)).isEmpty();
    }

    @Test
    void aForeignFileKeepsItsName() throws IOException {
        Files.writeString(out.resolve("photo.jpg"), "world");
        var source = downloaded("hello");
        assertThat(folder.moveIn(source, 5, SENT, NAME)).isEqualTo(new NameTaken(out.resolve("photo.jpg")));
        assertThat(out.resolve("photo.jpg")).hasContent("world");
        assertThat(source).hasContent("hello");
    }

    @Test
    void aForeignFolderKeepsItsName() throws IOException {
        Files.createDirectory(out.resolve("photo.jpg"));
        assertThat(folder.moveIn(downloaded("hello"), 5, SENT, NAME)).isInstanceOf(NameTaken.class);
    }

    @Test
    void theSameBytesAreNotStoredTwice() throws IOException {
        Files.writeString(out.resolve("photo.jpg"), "hello");
        var source = downloaded("hello");
        assertThat(folder.moveIn(source, 5, SENT, NAME))
                .isEqualTo(new Placed(out.resolve("photo.jpg"), HELLO, Means.FOUND));
        assertThat(source).doesNotExist();
        assertThat(namesIn(out)).containsExactly("photo.jpg");
    }

    @Test
    void aRunThatWasKilledBetweenTheTwoNamesIsFinished() throws IOException {
        var source = downloaded("hello");
        Files.createLink(out.resolve("photo.jpg"), source);
        assertThat(folder.moveIn(source, 5, SENT, NAME)).isInstanceOf(Placed.class);
        assertThat(source).doesNotExist();
        assertPlaced(out.resolve("photo.jpg"), "hello");
    }

    @Test
    void aFileInItsPlaceIsNeverMovedOntoItself() throws IOException {
        var file = Files.writeString(out.resolve("photo.jpg"), "hello");
        assertThatIllegalArgumentException().isThrownBy(() -> folder.moveIn(file, 5, SENT, NAME));
        assertThat(file).hasContent("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim.txt", "nothing there"})
    void aLinkAtTheFinalNameLeadsNowhere(String to) throws IOException {
        var victim = Files.writeString(disk.resolve("victim.txt"), "mine");
        Files.createSymbolicLink(out.resolve("photo.jpg"), disk.resolve(to));
        assertThat(folder.moveIn(downloaded("hello"), 5, SENT, NAME)).isInstanceOf(NameTaken.class);
        assertThat(folder.linkIn(placed("other.jpg", "hello"), HELLO, SENT, NAME))
                .isInstanceOf(NameTaken.class);
        assertThat(victim).hasContent("mine");
        assertThat(disk.resolve("nothing there")).doesNotExist();
    }

    @Test
    void aLinkToTheSameBytesIsNotTheFile() throws IOException {
        Files.createSymbolicLink(out.resolve("photo.jpg"), Files.writeString(disk.resolve("same"), "hello"));
        assertThat(folder.moveIn(downloaded("hello"), 5, SENT, NAME)).isInstanceOf(NameTaken.class);
    }

    @Test
    void aLinkInPlaceOfASubfolderIsRefused() throws IOException {
        var elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("2026-01"), elsewhere);
        var source = downloaded("hello");
        assertThatThrownBy(() -> folder.moveIn(source, 5, SENT, Path.of("2026-01", "photo.jpg")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED))
                .hasMessageContaining(out.resolve("2026-01").toString())
                .hasMessageContaining("Move it away");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(source).hasContent("hello");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        var real = Files.createDirectory(disk.resolve("real"));
        var link = Files.createSymbolicLink(disk.resolve("link"), real);
        assertThat(TargetFolder.open(link).moveIn(downloaded("hello"), 5, SENT, NAME))
                .isEqualTo(new Placed(link.resolve("photo.jpg"), HELLO, Means.MOVED));
        assertPlaced(real.resolve("photo.jpg"), "hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../photo.jpg", "a/../photo.jpg", "a/b/c.jpg", "/tmp/photo.jpg", "a/.."})
    void onlyNamesInTheFolderAreAccepted(String name) throws IOException {
        var source = downloaded("hello");
        assertThatIllegalArgumentException().isThrownBy(() -> folder.moveIn(source, 5, SENT, Path.of(name)));
        assertThat(source).hasContent("hello");
    }

    @Test
    void whatKilledRunsLeftIsRemovedFromEveryFolderThatIsUsed() throws IOException {
        var inner = Files.createDirectory(out.resolve("2026-01"));
        for (var place : List.of(out, inner)) {
            Files.writeString(place.resolve(".userbot-999999999999-1.part"), "half");
        }
        TargetFolder.open(out).moveIn(downloaded("hello"), 5, SENT, Path.of("2026-01", "photo.jpg"));
        assertThat(namesIn(out)).containsExactly("2026-01");
        assertThat(namesIn(inner)).containsExactly("photo.jpg");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        var file = Files.writeString(disk.resolve("file"), "mine");
        assertThatThrownBy(() -> TargetFolder.open(file))
                .isInstanceOf(UserbotException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--out");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderThatVanishesIsNotMadeAnew() throws IOException {
        var source = downloaded("hello");
        Files.delete(out);
        assertThatThrownBy(() -> folder.moveIn(source, 5, SENT, NAME))
                .isInstanceOf(UserbotException.class)
                .hasMessageContaining(out.resolve("photo.jpg") + ": the folder is gone");
        assertThat(source).hasContent("hello");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileInTwoMessagesLiesOnTheDiskOnce() throws IOException {
        var first = placed("first.jpg", "hello");
        var name = Path.of("2026-02", "second.jpg");
        assertThat(folder.linkIn(first, HELLO, Instant.EPOCH, name))
                .isEqualTo(new Placed(out.resolve(name), HELLO, Means.LINKED));
        assertThat(Files.isSameFile(first, out.resolve(name))).isTrue();
        assertPlaced(out.resolve(name), "hello");
    }

    @Test
    void linkingAgainChangesNothing() throws IOException {
        var first = placed("first.jpg", "hello");
        folder.linkIn(first, HELLO, SENT, NAME);
        assertThat(folder.linkIn(first, HELLO, SENT, NAME))
                .isEqualTo(new Placed(out.resolve("photo.jpg"), HELLO, Means.FOUND));
        assertThat(first).hasContent("hello");
    }

    @Test
    void aFileThatWasChangedSinceIsNotLinked() throws IOException {
        var first = placed("first.jpg", "hello");
        Files.writeString(first, "hallo");
        assertThat(folder.linkIn(first, HELLO, SENT, NAME)).isInstanceOf(Unfit.class);
        assertThat(folder.linkIn(out.resolve("gone.jpg"), HELLO, SENT, NAME)).isInstanceOf(Unfit.class);
        assertThat(namesIn(out)).containsExactly("first.jpg");
    }

    @Test
    void aLinkTakesNoNameFromAnotherFile() throws IOException {
        Files.writeString(out.resolve("photo.jpg"), "world");
        assertThat(folder.linkIn(placed("first.jpg", "hello"), HELLO, SENT, NAME))
                .isInstanceOf(NameTaken.class);
        assertThat(out.resolve("photo.jpg")).hasContent("world");
    }

    private Path downloaded(String content) throws IOException {
        var file = Files.createTempFile(cache, "file", "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return Files.writeString(file, content);
    }

    private Path placed(String name, String content) throws IOException {
        var placed = folder.moveIn(downloaded(content), content.length(), SENT, Path.of(name));
        return ((Placed) placed).file();
    }

    private static void assertPlaced(Path file, String content) throws IOException {
        assertThat(file).hasContent(content);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)))
                .isEqualTo("rw-------");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(SENT));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
