package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.FileTarget;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends before its files are there loses at most what was on its way. */
class DownloadResumeIT {
    private static final int MB = 1 << 20;
    private static final int SIZE = 64 * MB;

    @TempDir
    Path folder;

    private final FilesWorld world = new FilesWorld();

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 62})
    void afterKillNineAFileGoesOnFromItsStoredPart(int megabytes) throws IOException {
        var film = world.supergroup("depot").sends(FileSpec.video("film.mp4", SIZE));
        try (var user = new OfflineUser(folder, world.build())) {
            user.succeed("--sandbox", "whoami");
            var target = FileTarget.file(film.file().id());
            user.sandbox().faults().files().limitRate(target, 16L * MB);
            user.sandbox().files().clear();
            var running = user.userbot().start("--sandbox", "download-media", "@depot");
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> user.sandbox().files().bytes(film.file().id()) >= (long) megabytes * MB);
            running.kill();

            var killed = Downloaded.of(user, "depot");
            assertThat(killed.entry(film).path("state").asText()).isEqualTo("unfinished");
            assertThat(killed.files()).isEmpty();

            user.sandbox().faults().clear();
            user.succeed("--sandbox", "download-media", "@depot");
            Downloaded.of(user, "depot").holds(List.of(film));
            assertThat(user.sandbox().files().bytes(film.file().id())).isBetween((long) SIZE, SIZE + 2L * MB);
        }
    }

    @Test
    void afterKillNineFilesThatWereDoneAreNotFetchedAgain() throws IOException {
        var depot = world.supergroup("depot");
        var files = IntStream.range(0, 120)
                .mapToObj(number -> depot.sends(FileSpec.document("file-" + number + ".bin", 200 * 1024)))
                .toList();
        try (var user = new OfflineUser(folder, world.build())) {
            user.succeed("--sandbox", "whoami");
            user.sandbox().faults().files().limitRate(FileTarget.ALL, 8L * MB);
            for (int kill = 1; kill <= 3; kill++) {
                var enough = kill * 5L * MB;
                var running = user.userbot().start("--sandbox", "download-media", "@depot");
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> user.sandbox().files().bytes() >= enough);
                running.kill();
                assertThat(Downloaded.of(user, "depot").files())
                        .allSatisfy(path -> assertThat(path).hasSize(200 * 1024));
            }
            user.sandbox().faults().clear();
            user.succeed("--sandbox", "download-media", "@depot");

            assertThat(Downloaded.of(user, "depot").holds(files).files()).hasSize(files.size());
            var total = files.stream().mapToLong(file -> file.file().size()).sum();
            // What TDLib has in flight: 2 MiB for each data centre.
            assertThat(user.sandbox().files().bytes()).isBetween(total, total + 3 * 3 * 2L * MB);
        }
    }

    @Test
    void ctrlCSavesTheStateAndSaysSo() throws IOException {
        var film = world.supergroup("depot").sends(FileSpec.video("film.mp4", SIZE));
        try (var user = new OfflineUser(folder, world.build())) {
            user.succeed("--sandbox", "whoami");
            user.sandbox().faults().files().limitRate(FileTarget.ALL, 16L * MB);
            var running = user.userbot().start("--sandbox", "download-media", "@depot");
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> user.sandbox().files().bytes(film.file().id()) >= 10L * MB);
            running.interrupt();
            var result = running.await();

            assertThat(result.exitCode()).as("%s", result).isEqualTo(130);
            assertThat(result.stderr()).contains("saved").doesNotContain("\tat ");
            user.sandbox().faults().clear();
            user.succeed("--sandbox", "download-media", "@depot");
            Downloaded.of(user, "depot").holds(List.of(film));
            assertThat(user.sandbox().files().bytes(film.file().id())).isLessThanOrEqualTo(SIZE + 2L * MB);
        }
    }

    @Test
    void aFolderThatWasMovedIsFoundAgain() throws IOException {
        var depot = world.supergroup("depot");
        var files = List.<SentFile>of(
                depot.sends(FileSpec.document("one.bin", 1000)), depot.sends(FileSpec.document("two.bin", 2000)));
        try (var user = new OfflineUser(folder, world.build())) {
            user.succeed("--sandbox", "download-media", "@depot");
            Files.move(user.folder().resolve("exports"), user.folder().resolve("archive"));
            user.sandbox().files().clear();
            var result = user.succeed("--sandbox", "--exports-dir", "archive", "download-media", "@depot");

            assertThat(result.stdout()).contains("0 files downloaded, 2 already there");
            Downloaded.of(user, "depot", user.folder().resolve("archive/depot/media"))
                    .holds(files);
            assertThat(user.sandbox().files().bytes()).isZero();
        }
    }
}
