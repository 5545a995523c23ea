package dev.userbot.e2e;

import static dev.userbot.sandbox.world.PeopleWorld.BOB;
import static dev.userbot.sandbox.world.PeopleWorld.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.Delivery;
import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.world.PeopleWorld;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files arrive whole, as what they are, and albums as albums. */
class SendFilesIT {
    @TempDir
    Path folder;

    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, PeopleWorld.with(12).build());
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private Userbot.Result send(String... arguments) {
        return user.succeed(Stream.concat(Stream.of("--sandbox", "send"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<Delivery> got() {
        return user.sandbox().deliveries().to(BOB);
    }

    private Path picture(String name, int colour) throws IOException {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            image.setRGB(x, 100, colour);
        }
        var file = folder.resolve(name);
        assertThat(ImageIO.write(image, "jpg", file.toFile())).isTrue();
        return file;
    }

    private Path noise(String name, int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void aDocumentArrivesWhole() throws Exception {
        var file = noise("report.dat", 300_000);

        send("@bob_brandt", "The report", "--file", file.toString());

        assertThat(got()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("The report");
            assertThat(user.sandbox().deliveries().sha256(message)).isEqualTo(sha256(file));
        });
    }

    @Test
    void picturesMakeAnAlbumWithOneCaption() throws Exception {
        var first = picture("a.jpg", 0xff0000);
        var second = picture("b.jpg", 0x00ff00);
        var third = picture("c.jpg", 0x0000ff);

        send(
                "@bob_brandt",
                "Three stripes",
                "--file",
                first.toString(),
                "--file",
                second.toString(),
                "--file",
                third.toString());

        assertThat(got()).extracting(Delivery::text).containsExactly("Three stripes", "", "");
        assertThat(got())
                .extracting(Delivery::album)
                .doesNotContain(java.util.Optional.empty())
                .containsOnly(got().get(0).album());
        assertThat(got())
                .allSatisfy(message ->
                        assertThat(message.media().orElseThrow().name()).isEqualTo("messageMediaPhoto"));
    }

    @Test
    void aKindCanBeForced() throws Exception {
        var file = picture("a.jpg", 0xff0000);

        send("@bob_brandt", "--file", file.toString(), "--as", "document");

        assertThat(got()).singleElement().satisfies(message -> {
            assertThat(message.media().orElseThrow().name()).isEqualTo("messageMediaDocument");
            assertThat(user.sandbox().deliveries().sha256(message)).isEqualTo(sha256(file));
        });
    }

    @Test
    void theSameFileElsewhereIsTheSameMessage() throws Exception {
        var file = noise("report.dat", 1_000);
        send("@bob_brandt", "--file", file.toString());
        var moved = Files.copy(
                file, Files.createDirectory(folder.resolve("elsewhere")).resolve("report.dat"));

        var again = send("@bob_brandt", "--file", moved.toString(), "--output", "json");

        assertThat(new ObjectMapper().readTree(again.stdout()).findValuesAsText("state"))
                .containsExactly("sent_before");
        assertThat(got()).hasSize(1);
    }

    @Test
    void aRunThatDiedDuringAnUploadIsRepeated() throws Exception {
        var file = noise("film.dat", 3_000_000);
        user.succeed("--sandbox", "whoami");
        user.sandbox().faults().always("upload.saveFilePart", new Fault.Delay(Duration.ofMillis(500)));
        var command = new String[] {"--sandbox", "send", "@bob_brandt", "--file", file.toString()};
        var running = user.userbot().start(command);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> user.sandbox().requests().count("upload.saveFilePart") > 3);
        running.kill();
        user.sandbox().faults().clear();

        user.succeed(command);

        assertThat(got())
                .singleElement()
                .satisfies(message ->
                        assertThat(user.sandbox().deliveries().sha256(message)).isEqualTo(sha256(file)));
        user.succeed(command);
        assertThat(got()).hasSize(1);
    }

    @Test
    void aRunThatDiedAfterAnAlbumIsRepeated() throws Exception {
        var first = picture("a.jpg", 0xff0000);
        var second = picture("b.jpg", 0x00ff00);
        user.succeed("--sandbox", "whoami");
        user.sandbox().faults().always("messages.sendMultiMedia", new Fault.LoseAnswer());
        var command = new String[] {
            "--sandbox", "send", "@bob_brandt", "Two", "--file", first.toString(), "--file", second.toString()
        };
        var running = user.userbot().start(command);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> user.sandbox().requests().count("messages.sendMultiMedia") > 0);
        running.kill();
        user.sandbox().faults().clear();

        user.succeed(command);

        assertThat(got()).extracting(Delivery::text).containsExactly("Two", "");
    }

    @Test
    void aMissingFileIsFoundBeforeAnybodyGetsAnything() throws Exception {
        var result = user.userbot()
                .run(
                        "--sandbox",
                        "send",
                        "@bob_brandt",
                        "@person1",
                        "--text",
                        "Two files",
                        "--yes",
                        "--file",
                        noise("there.dat", 10).toString(),
                        "--file",
                        folder.resolve("nowhere.dat").toString());

        assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        assertThat(result.stderr()).contains("There is no file", "nowhere.dat");
        assertThat(got()).isEmpty();
        assertThat(user.sandbox().deliveries().to(person(1))).isEmpty();
    }

    @Test
    void filesAreScheduledToo() throws Exception {
        var file = noise("later.dat", 1_000);

        send("@bob_brandt", "Later", "--file", file.toString(), "--in", "2h");

        assertThat(got()).isEmpty();
        var waiting = new ObjectMapper()
                .readTree(user.succeed("--sandbox", "scheduled", "list", "@bob_brandt", "--output", "json")
                        .stdout())
                .at("/waiting/0/messages/0");
        assertThat(waiting.path("kind").asText()).isEqualTo("document");
        assertThat(waiting.path("file").asText()).isEqualTo("later.dat");
        assertThat(waiting.path("text").asText()).isEqualTo("Later");
    }
}
