package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesChat;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full and a folder that cannot be written: said clearly, and nothing is lost. */
class DownloadDiskIT {
    /** Runs a command on a small disk of its own, and once more when there is room; $2 gets the first code and message. */
    private static final String SMALL_THEN_LARGE = "disk=$1; first=$2; small=$3; shift 3;"
            + " mount -t tmpfs -o size=$small tmpfs \"$disk\" || exit 99;"
            + " \"$@\" >/dev/null 2>\"$first\"; echo $? >>\"$first\";"
            + " mount -o remount,size=300m \"$disk\" || exit 98; \"$@\"";

    @TempDir
    Path folder;

    private final FilesWorld world = new FilesWorld();
    private final FilesChat depot = world.supergroup("depot");
    private final List<SentFile> files = new ArrayList<>();
    private OfflineUser user;
    private Path first;

    @BeforeEach
    void start() throws IOException {
        for (int number = 0; number < 8; number++) {
            files.add(depot.sends(FileSpec.document("file-" + number + ".bin", 500 * 1024)));
        }
        user = new OfflineUser(folder, world.build());
        user.succeed("--sandbox", "whoami");
        first = folder.resolve("first-run");
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private void onADisk(Path disk, String size) throws IOException {
        Files.createDirectories(disk);
        user.userbot()
                .under(
                        "unshare",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        SMALL_THEN_LARGE,
                        "small-disk",
                        disk.toString(),
                        first.toString(),
                        size);
    }

    @Test
    void aFullDiskOfTheExportsIsNamedAndTheNextRunGoesOn() throws IOException {
        var disk = folder.resolve("disk");
        onADisk(disk, "2m");
        user.sandbox().files().clear();
        var second = user.userbot()
                .run(
                        "--sandbox",
                        "download-media",
                        "@depot",
                        "--out",
                        disk.resolve("out").toString());

        assertThat(second.exitCode()).as("%s", second).isZero();
        assertThat(Files.readAllLines(first)).last().isEqualTo("1");
        assertThat(Files.readString(first))
                .contains("full", disk.resolve("out").toString())
                .doesNotContain("\tat ", "Exception");
        assertThat(second.stdout()).contains("already there").containsPattern("[1-9] files downloaded");
        var total = files.stream().mapToLong(file -> file.file().size()).sum();
        assertThat(user.sandbox().files().bytes())
                .as("what TDLib had already is not fetched again")
                .isEqualTo(total);
    }

    @Test
    void aFullDiskOfTheSessionIsNamedBeforeTdlibDiesOfIt() throws IOException {
        var film = depot.sends(FileSpec.video("film.mp4", 40 << 20));
        user.close();
        user = new OfflineUser(folder, world.build());
        Files.move(user.session().resolve("tdlib"), folder.resolve("tdlib-before"));
        onADisk(user.session().resolve("tdlib"), "60m");
        var second = user.userbot().run("--sandbox", "download-media", "@depot", "--type", "video");

        assertThat(second.exitCode()).as("%s", second).isZero();
        assertThat(Files.readAllLines(first)).last().isEqualTo("1");
        assertThat(Files.readString(first))
                .contains("full", "run the same command again")
                .doesNotContain("\tat ");
        assertThat(second.stdout()).contains("1 file downloaded");
        assertThat(film.file().size()).isEqualTo(40 << 20);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBeforeAnythingIsFetched() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");
        user.sandbox().requests().clear();
        var result = user.userbot()
                .run(
                        "--sandbox",
                        "download-media",
                        "@depot",
                        "--out",
                        file.resolve("x").toString());

        assertThat(result.exitCode()).as("%s", result).isEqualTo(1);
        assertThat(result.stderr()).contains(file.toString()).doesNotContain("\tat ", "Exception");
        assertThat(user.sandbox().requests().count("messages.search")).isZero();
        assertThat(user.sandbox().requests().count("upload.getFile")).isZero();
    }
}
