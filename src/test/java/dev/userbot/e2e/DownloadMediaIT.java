package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesChat;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.HostileNames;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code userbot download-media}: every file of the world, whole, once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadMediaIT {
    private static final int KB = 1 << 10;

    private final FilesWorld world = new FilesWorld();
    private final FilesChat depot = world.supergroup("depot");
    private final FilesChat vera = world.privateChat("Vera");
    private final FilesChat vault = world.supergroup("vault").protectedContent();
    private final List<SentFile> everyKind = new ArrayList<>();
    private final List<SentFile> hostile = new ArrayList<>();
    private final SentFile secret = vault.sends(FileSpec.document("secret.txt", 10));
    private final FilesChat shop = world.supergroup("shop");
    private List<SentFile> album;
    private List<SentFile> goods;
    private List<SentFile> photosOfTalk;
    private OfflineUser user;

    @BeforeAll
    void download(@TempDir Path folder) throws IOException {
        for (int dc = 1; dc <= 3; dc++) {
            for (var spec : everyKind()) {
                everyKind.add(depot.sends(spec.inDataCentre(dc)));
            }
            depot.says("Some words in between");
        }
        album = depot.album(
                "Three at once", FileSpec.photo(30 * KB), FileSpec.video("a.mp4", 900 * KB), FileSpec.photo(9 * KB));
        shop.sends(FileSpec.photo(99 * KB));
        shop.sends(FileSpec.document("not-this.bin", 200 * KB));
        shop.sends(FileSpec.video("too-large.mp4", 1_025 * KB));
        goods = new ArrayList<>(
                List.of(shop.sends(FileSpec.photo(100 * KB)), shop.sends(FileSpec.video("b.mp4", 1_024 * KB))));
        goods.addAll(shop.album("Two at once", FileSpec.photo(300 * KB), FileSpec.video("c.mp4", 900 * KB)));
        HostileNames.all().forEach(name -> hostile.add(vera.sends(FileSpec.document(name, 100))));
        photosOfTalk = world.longTalk("talk", 100_000, 1_000, 20 * KB);
        user = new OfflineUser(folder, world.build());
    }

    @AfterAll
    void close() throws IOException {
        user.close();
    }

    private static List<FileSpec> everyKind() {
        return List.of(
                FileSpec.photo(150 * KB),
                FileSpec.video("film.mp4", 3_000 * KB),
                FileSpec.audio("song.mp3", 200 * KB),
                FileSpec.voice(15 * KB),
                FileSpec.roundVideo(80 * KB),
                FileSpec.gif("loop.gif.mp4", 66 * KB),
                FileSpec.sticker(5 * KB),
                FileSpec.document("plain.bin", 64 * KB + 1));
    }

    @Test
    void everyFileArrivesOnceWithItsBytesAndASecondRunFetchesNothing() throws IOException {
        user.sandbox().files().clear();
        var first = user.succeed(
                "--sandbox",
                "download-media",
                "@depot",
                "--type",
                "photo,video,audio,voice,round,gif,sticker,document");

        var all = Stream.concat(everyKind.stream(), album.stream()).toList();
        var downloaded = Downloaded.of(user, "depot").holds(all);
        assertThat(downloaded.files()).hasSize(all.size());
        for (var file : all) {
            assertThat(user.sandbox().files().bytes(file.file().id()))
                    .as("%s", file)
                    .isEqualTo(file.file().size());
            var path = downloaded.path(file);
            assertThat(Files.getLastModifiedTime(path).toInstant())
                    .isEqualTo(Instant.ofEpochSecond(date(downloaded, file)));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
        assertThat(first.stdout()).contains(all.size() + " files downloaded");

        user.sandbox().files().clear();
        var second = user.succeed("--sandbox", "download-media", "@depot", "--type", "photo,video,document");
        assertThat(second.stdout()).contains("0 files downloaded, 12 already there");
        assertThat(user.sandbox().files().bytes()).isZero();
        assertThat(tdlibFiles()).as("nothing lies on the disk twice").isEmpty();
    }

    /** The date of a message, from the name of its file. */
    private static long date(Downloaded downloaded, SentFile file) {
        var name = downloaded.path(file).getFileName().toString();
        return Instant.parse(
                        name.substring(0, 10) + "T" + name.substring(11, 19).replace('-', ':') + "Z")
                .getEpochSecond();
    }

    /** What TDLib keeps of files, apart from profile photos. */
    private List<Path> tdlibFiles() throws IOException {
        try (var paths = Files.walk(user.session().resolve("tdlib"))) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> Stream.of(
                                    "photos",
                                    "videos",
                                    "documents",
                                    "music",
                                    "voice",
                                    "video_notes",
                                    "animations",
                                    "stickers",
                                    "temp")
                            .anyMatch(folder -> path.getParent().endsWith(folder)))
                    .toList();
        }
    }

    @Test
    void namesFromHellStayInTheFolder() throws IOException {
        var result = user.succeed("--sandbox", "download-media", "@vera", "--name-template", "{name}");

        var downloaded = Downloaded.of(user, "vera").holds(hostile);
        assertThat(downloaded.files()).hasSize(hostile.size());
        assertThat(hostile).allSatisfy(file -> {
            var path = downloaded.path(file);
            assertThat(path.getParent()).isEqualTo(downloaded.folder().toAbsolutePath());
            assertThat(path.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(143);
        });
        assertThat(hostile.stream()
                        .map(file ->
                                downloaded.path(file).getFileName().toString().toLowerCase(Locale.ROOT)))
                .as("also where case is folded")
                .doesNotHaveDuplicates();
        assertThat(user.folder().resolve(".ssh")).doesNotExist();
        assertThat(result.stderr()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void aLongChatIsWalkedByItsPhotosOnly() {
        user.sandbox().requests().clear();
        user.succeed("--sandbox", "download-media", "@talk", "--type", "photo");

        Downloaded.of(user, "talk").holds(photosOfTalk);
        assertThat(user.sandbox().requests().count("messages.search")).isLessThanOrEqualTo(5);
        assertThat(user.sandbox().requests().count("messages.getHistory")).isLessThanOrEqualTo(3);
        assertThat(user.sandbox().requests().count("channels.getMessages")
                        + user.sandbox().requests().count("messages.getMessages"))
                .as("messages that were found are not asked for again")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void aProtectedChatIsRefusedWithAnExplanation() {
        var result = user.userbot().run("--sandbox", "download-media", "@vault");

        assertThat(result.exitCode()).as("%s", result).isEqualTo(6);
        assertThat(result.stderr()).contains("protected", "terms");
        assertThat(user.export("vault")).doesNotExist();
        assertThat(user.sandbox().files().bytes(secret.file().id())).isZero();
    }

    @Test
    void aDryRunCountsWithoutWalkingTheHistory() throws IOException {
        user.sandbox().requests().clear();
        var result = user.succeed("--sandbox", "--output", "json", "download-media", "@talk", "--dry-run");

        var types = new ObjectMapper().readTree(result.stdout()).at("/chats/0/types");
        assertThat(types.path(0).path("type").asText()).isEqualTo("photo");
        assertThat(types.path(0).path("messages").asLong()).isEqualTo(photosOfTalk.size());
        assertThat(types.path(0).path("bytes").asLong())
                .isEqualTo(photosOfTalk.stream()
                        .mapToLong(file -> file.file().size())
                        .sum());
        assertThat(types.path(0).path("exact").asBoolean()).isTrue();
        assertThat(user.sandbox().requests().count("messages.search")).isLessThanOrEqualTo(7);
        assertThat(user.sandbox().requests().count("upload.getFile")).isZero();
    }

    @Test
    void filtersGroupsAndTemplatesDoWhatTheySay() throws IOException {
        var out = user.folder().resolve("chosen");
        user.succeed(
                "--sandbox",
                "--timezone",
                "UTC",
                "download-media",
                "@shop",
                "--type",
                "photo,video",
                "--min-size",
                "100KB",
                "--max-size",
                "1MB",
                "--group-by",
                "album",
                "--name-template",
                "{type} {caption} {id}",
                "--out",
                out.toString());

        var downloaded = Downloaded.of(user, "shop", out).holds(goods);
        assertThat(downloaded.files()).hasSize(goods.size());
        var film = goods.get(3);
        assertThat(out.toAbsolutePath().relativize(downloaded.path(film)))
                .as("the caption of an album is the caption of each")
                .isEqualTo(Path.of("album_" + film.albumId(), "video Two at once " + film.messageId() + ".mp4"));
    }

    @Test
    void filesOfTheSameNameDoNotDisturbEachOther(@TempDir Path other) throws IOException {
        var namesakes = new FilesWorld(8);
        var chat = namesakes.supergroup("depot");
        var files = IntStream.range(0, 60)
                .mapToObj(number -> chat.sends(FileSpec.document("same.bin", 10 * KB + number)))
                .toList();
        try (var somebody = new OfflineUser(other, namesakes.build())) {
            somebody.succeed("--sandbox", "download-media", "@depot", "--name-template", "{name}");

            assertThat(Downloaded.of(somebody, "depot").holds(files).files()).hasSize(files.size());
        }
    }

    @Test
    void theSameFileInSeveralMessagesAndChatsIsFetchedOnceAndLinked(@TempDir Path other) throws IOException {
        var again = new FilesWorld(7);
        var chat = again.supergroup("depot");
        var first = chat.sends(FileSpec.document("again.zip", 300 * KB));
        var second = chat.sendsAgain(first, "");
        var elsewhere = again.channel("news").sendsAgain(first, "Look");
        try (var somebody = new OfflineUser(other, again.build())) {
            var result = somebody.succeed("--sandbox", "download-media", "@depot", "@news");

            assertThat(result.stdout())
                    .contains("1 file downloaded (300 KB), 1 linked", "0 files downloaded, 1 linked");
            assertThat(somebody.sandbox().files().bytes(first.file().id()))
                    .isEqualTo(first.file().size());
            var depots = Downloaded.of(somebody, "depot").holds(List.of(first, second));
            var newses = Downloaded.of(somebody, "news").holds(List.of(elsewhere));
            assertThat(Files.isSameFile(depots.path(first), depots.path(second)))
                    .isTrue();
            assertThat(Files.isSameFile(depots.path(first), newses.path(elsewhere)))
                    .isTrue();
        }
    }
}
