package dev.userbot.td;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TdLibraryTest {
    private static final Platform LINUX = new Platform("linux-x64-glibc", "libtdjson.so");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-x64-glibc, libtdjson.so",
        "Linux, amd64, true, linux-x64-musl, libtdjson.so",
        "Linux, aarch64, false, linux-arm64-glibc, libtdjson.so",
        "Mac OS X, aarch64, false, darwin-arm64, libtdjson.dylib",
        "Mac OS X, x86_64, false, darwin-x64, libtdjson.dylib",
        "Windows 11, amd64, false, win32-x64, tdjson.dll"
    })
    void everyPublishedPlatformHasItsPackage(String os, String arch, boolean musl, String packageName, String library) {
        assertThat(Platform.of(os, arch, musl)).contains(new Platform(packageName, library));
    }

    @ParameterizedTest
    @CsvSource({"FreeBSD, amd64", "Linux, arm", "Windows 11, aarch64"})
    void otherPlatformsHaveNone(String os, String arch) {
        assertThat(Platform.of(os, arch, false)).isEmpty();
    }

    @Test
    void theChosenLibraryComesFirst() throws IOException {
        var chosen = Files.createFile(folder.resolve("mine.so"));
        bundled();
        assertThat(find(Optional.of(chosen), List.of())).isEqualTo(chosen);
    }

    @Test
    void aChosenFolderMayHoldIt() throws IOException {
        var library = Files.createFile(folder.resolve("libtdjson.so"));
        assertThat(find(Optional.of(folder), List.of())).isEqualTo(library);
    }

    @Test
    void aWrongChoiceIsAnErrorAndNotPassedOver() throws IOException {
        bundled();
        assertThatThrownBy(() -> find(Optional.of(folder.resolve("gone.so")), List.of()))
                .isInstanceOf(UserbotException.class)
                .hasMessageContainingAll("TDLIB_PATH names", "gone.so", "no such file");
    }

    @Test
    void theFetchedLibraryComesBeforeTheSystems() throws IOException {
        var system = Files.createDirectory(folder.resolve("lib"));
        Files.createFile(system.resolve("libtdjson.so"));
        var bundled = bundled();
        assertThat(find(Optional.empty(), List.of(system))).isEqualTo(bundled);
        Files.delete(bundled);
        assertThat(find(Optional.empty(), List.of(system))).isEqualTo(system.resolve("libtdjson.so"));
    }

    @Test
    void noLibraryAnywhereSaysHowToGetOne() {
        assertThatThrownBy(() -> find(Optional.empty(), List.of()))
                .isInstanceOf(UserbotException.class)
                .hasMessageContainingAll("@prebuilt-tdlib/linux-x64-glibc", "npm", "TDLIB_PATH", TdLibrary.VERSION);
    }

    @Test
    void anUnsupportedPlatformSaysSo() {
        assertThatThrownBy(() -> TdLibrary.find(Optional.empty(), folder, Optional.empty(), List.of()))
                .isInstanceOf(UserbotException.class)
                .hasMessageContainingAll("no published TDLib for", "TDLIB_PATH");
    }

    @Test
    void aFileThatIsNoLibraryIsNamedWithTheSystemsReason() throws IOException {
        var text = Files.writeString(folder.resolve("libtdjson.so"), "not a library");
        assertThatThrownBy(() -> Tdlib.load(text, folder.resolve("log")))
                .isInstanceOf(UserbotException.class)
                .hasMessageContainingAll("cannot be loaded on this system", "TDLIB_PATH");
    }

    @Test
    void onlyTheTwoKeysOfDataCentresAreReplaced() throws IOException {
        var other = pem('z', 426);
        var original = Files.writeString(
                folder.resolve("libtdjson.so"), "code" + pem('a', 425) + "code" + other + pem('b', 425) + "code");
        var before = Files.readString(original);
        var copy = ServerKeys.replaceIn(original, pem('n', 425), folder.resolve("copies"));
        assertThat(Files.readString(copy)).isEqualTo("code" + pem('n', 425) + "code" + other + pem('n', 425) + "code");
        assertThat(Files.readString(original)).isEqualTo(before);
        assertThat(ServerKeys.replaceIn(original, pem('n', 425), folder.resolve("copies")))
                .isEqualTo(copy);
    }

    @Test
    void aLibraryWithOtherKeysIsRefused() throws IOException {
        var original = Files.writeString(folder.resolve("libtdjson.so"), "code" + pem('a', 425));
        assertThatThrownBy(() -> ServerKeys.replaceIn(original, pem('n', 425), folder))
                .isInstanceOf(UserbotException.class)
                .hasMessageContainingAll("has 1 server keys", "--sandbox");
    }

    private static String pem(char body, int length) {
        var begin = "-----BEGIN RSA PUBLIC KEY-----";
        var end = "-----END RSA PUBLIC KEY-----";
        var pem = begin + String.valueOf(body).repeat(length - begin.length() - end.length()) + end;
        assertThat(pem.getBytes(StandardCharsets.US_ASCII)).hasSize(length);
        return pem;
    }

    private Path bundled() throws IOException {
        var packageFolder = Files.createDirectories(folder.resolve("node_modules/@prebuilt-tdlib/linux-x64-glibc"));
        return Files.createFile(packageFolder.resolve("libtdjson.so"));
    }

    private Path find(Optional<Path> chosen, List<Path> systemFolders) {
        return TdLibrary.find(chosen, folder, Optional.of(LINUX), systemFolders);
    }
}
