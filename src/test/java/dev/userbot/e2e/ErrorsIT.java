package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.world.SyntheticWorld;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit codes of the contract, each with one or two lines that say what to do. */
class ErrorsIT {
    @TempDir
    Path folder;

    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, SyntheticWorld.of("long", 1_000, "9996620001"));
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@nobody_is_here", "\"No such title\"", "-1009999999999", "t.me/+AAAAAAAAAAAAAAAA"})
    void anUnknownChatIsNotFound(String chat) {
        fails(4, user.userbot().run("--sandbox", "export", chat));
        assertThat(user.folder().resolve("exports"))
                .satisfiesAnyOf(
                        exports -> assertThat(exports).doesNotExist(),
                        exports -> assertThat(exports).isEmptyDirectory());
    }

    @Test
    void withoutASessionNobodyIsLoggedIn() {
        var result = user.userbot().run("export", "@long");
        fails(3, result);
        assertThat(result.stderr()).contains("userbot login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--since=2026-13-45", "--limit=none", "--format=docx", "--no-such-option", "--timezone=Mars"})
    void aBadOptionIsNamed(String option) {
        var result = user.userbot().run("--sandbox", "export", "@long", option);
        fails(2, result);
        assertThat(result.stderr()).contains(option.replaceAll("=.*", ""));
    }

    @Test
    void aBadChatReferenceIsAnErrorOfUsage() {
        fails(2, user.userbot().run("--sandbox", "export", "https://example.org/lounge"));
    }

    @Test
    void aSecondProcessFailsAtOnceAndSaysWhoHoldsTheSession() {
        user.succeed("--sandbox", "whoami");
        user.sandbox().faults().always("messages.getHistory", new Fault.Delay(Duration.ofSeconds(2)));
        var first = user.userbot().start("--sandbox", "export", "@long");
        await().atMost(Duration.ofSeconds(60)).until(() -> user.pagesAsked() > 0);
        var before = System.nanoTime();
        var second = user.userbot().run("--sandbox", "whoami");
        fails(7, second);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(second.stderr()).contains(Long.toString(first.process().pid()), "export");
        first.kill();
    }

    @Test
    void withoutANetworkItSaysSoInTime() throws IOException {
        var closedPort = closedPort();
        var result = user.userbot()
                .with("USERBOT_API_ID", "1")
                .with("USERBOT_API_HASH", "hash")
                .run(
                        "--proxy",
                        "socks5://127.0.0.1:" + closedPort,
                        "--connect-timeout",
                        "3s",
                        "login",
                        "--phone",
                        "+1");
        fails(8, result);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBeforeAnythingIsFetched() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");
        var result = user.userbot()
                .run("--sandbox", "export", "@long", "--out", file.resolve("x").toString());
        fails(1, result);
        assertThat(result.stderr()).contains(file.toString());
        assertThat(user.pagesAsked())
                .as("at most the last message, which TDLib wants for itself")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aFullDiskIsNamedAndLeavesNothingUnderAFinalName() throws IOException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var listing = folder.resolve("listing");
        user.userbot()
                .under(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        "disk=$1; listing=$2; shift 2; mount -t tmpfs -o size=64k tmpfs \"$disk\" || exit 99;"
                                + " \"$@\"; code=$?; find \"$disk\" -type f >\"$listing\"; exit $code",
                        "small-disk",
                        disk.toString(),
                        listing.toString());
        var result = user.userbot()
                .run(
                        "--sandbox",
                        "export",
                        "@long",
                        "--format",
                        "json",
                        "--out",
                        disk.resolve("out").toString());
        fails(1, result);
        assertThat(result.stderr())
                .contains(disk.resolve("out").resolve("result.json").toString());
        assertThat(listing).exists().isEmptyFile();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void fails(int exitCode, Userbot.Result result) {
        assertThat(result.exitCode()).as("%s", result).isEqualTo(exitCode);
        assertThat(result.stdout()).isEmpty();
        assertThat(result.stderr().strip().lines().count()).as("%s", result).isBetween(1L, 3L);
        assertThat(result.stderr()).doesNotContain("\tat ", "Exception");
    }
}
