package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.PeopleWorld;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the real TDLib uploads arrive with their bytes. */
class SendMediaIT {
    private static final PeerId ADA = PeopleWorld.person(1);
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private PeopleTelegram telegram;

    @BeforeEach
    void start() throws IOException {
        telegram = new PeopleTelegram(folder, () -> PeopleWorld.with(12).build());
    }

    @AfterEach
    void end() throws IOException {
        telegram.close();
    }

    @Test
    void aBigFileArrivesAndCanBeDownloadedByTheOtherSide() throws Exception {
        var file = file("report.bin", 20 * MIB);
        try (var alice = telegram.alice().looksAround();
                var bob = telegram.bob().looksAround()) {
            var sent = alice.sends(PeopleWorld.BOB, document(file, "See page 3"), options());
            assertThat(sent.path("@type").asText()).as(sent.toString()).isEqualTo("updateMessageSendSucceeded");

            var delivery = telegram.sandbox().deliveries().to(PeopleWorld.BOB).get(0);
            assertThat(telegram.sandbox().deliveries().sha256(delivery)).isEqualTo(sha256(file));
            assertThat(delivery.text()).isEqualTo("See page 3");
            await().untilAsserted(
                            () -> assertThat(bob.updates("updateNewMessage")).isNotEmpty());
            var document = bob.updates("updateNewMessage").get(0).at("/message/content/document");
            assertThat(document.path("file_name").asText()).isEqualTo("report.bin");
            assertThat(downloaded(bob, document.path("document"))).hasSameBinaryContentAs(file);
        }
    }

    private static Path downloaded(Outgoing user, JsonNode file) throws InterruptedException {
        var done = user.asks(
                "downloadFile",
                "file_id",
                file.path("id").asInt(),
                "priority",
                1,
                "offset",
                0,
                "limit",
                0,
                "synchronous",
                true);
        return Path.of(done.at("/local/path").asText());
    }

    @Test
    void aPhotoArrives() throws Exception {
        var picture = picture("cat.jpg", 640, 480);
        try (var alice = telegram.alice().looksAround()) {
            alice.sends(ADA, photo(picture, "My cat"), options());
        }
        var delivery = telegram.sandbox().deliveries().to(ADA).get(0);
        assertThat(telegram.sandbox().deliveries().sha256(delivery)).isEqualTo(sha256(picture));
        var size = delivery.media()
                .orElseThrow()
                .object("photo")
                .orElseThrow()
                .objects("sizes")
                .get(0);
        assertThat(size.intValue("w")).isEqualTo(640);
    }

    @Test
    void anAlbumArrivesAsOne() throws Exception {
        var pictures = new ArrayList<Path>();
        for (int i = 0; i < 4; i++) {
            pictures.add(picture("cat" + i + ".jpg", 300 + i, 200));
        }
        try (var alice = telegram.alice().looksAround()) {
            for (var to : List.of(ADA, PeopleWorld.CLUB)) {
                alice.opens(to);
                var contents = pictures.stream()
                        .map(picture -> photo(picture, picture.getFileName().toString()))
                        .toList();
                var pending =
                        alice.asks("sendMessageAlbum", "chat_id", to.chatId(), "input_message_contents", contents);
                for (var message : pending.path("messages")) {
                    var sent = alice.outcome(message);
                    assertThat(sent.path("@type").asText()).as(sent.toString()).isEqualTo("updateMessageSendSucceeded");
                }
            }
        }
        for (var to : List.of(ADA, PeopleWorld.CLUB)) {
            var album = telegram.sandbox().deliveries().to(to);
            assertThat(telegram.sandbox().deliveries().textsTo(to))
                    .containsExactly("cat0.jpg", "cat1.jpg", "cat2.jpg", "cat3.jpg");
            assertThat(album)
                    .extracting(Delivery::album)
                    .containsOnly(album.get(0).album());
            assertThat(album.get(0).album()).isPresent();
            for (int i = 0; i < 4; i++) {
                assertThat(telegram.sandbox().deliveries().sha256(album.get(i))).isEqualTo(sha256(pictures.get(i)));
            }
        }
    }

    @Test
    void whatWasUploadedOnceIsNotUploadedAgain() throws Exception {
        var file = file("report.bin", 3 * MIB);
        try (var alice = telegram.alice().looksAround()) {
            var sent = alice.sends(ADA, document(file, "First"), options());
            int parts = uploadedParts();
            alice.sends(PeopleWorld.person(2), document(file, "Second"), options());
            int id = sent.at("/message/content/document/document/id").asInt();
            alice.sends(
                    PeopleWorld.person(3),
                    Ask.object("inputMessageDocument", "document", inputDocument(Ask.object("inputFileId", "id", id))),
                    options());

            assertThat(uploadedParts()).isEqualTo(parts);
        }
        assertThat(telegram.sandbox().deliveries().all())
                .hasSize(3)
                .allSatisfy(
                        delivery -> assertThat(telegram.sandbox().deliveries().sha256(delivery))
                                .isEqualTo(sha256(file)));
    }

    @Test
    void aVideoKeepsItsAttributesAndItsThumbnail() throws Exception {
        var file = file("film.mp4", MIB);
        var thumbnail = picture("thumb.jpg", 160, 120);
        try (var alice = telegram.alice().looksAround()) {
            alice.sends(ADA, video(file, thumbnail), options());
        }
        var media = telegram.sandbox().deliveries().to(ADA).get(0).media().orElseThrow();
        assertThat(attribute(media, "documentAttributeVideo").intValue("w")).isEqualTo(640);
        var document = media.object("document").orElseThrow();
        assertThat(document.objects("thumbs")).hasSize(1);
        assertThat(telegram.world()
                        .file(document.longValue("id"), "m")
                        .orElseThrow()
                        .content()
                        .range(0, 1 << 20))
                .isEqualTo(Files.readAllBytes(thumbnail));
    }

    @Test
    void aVoiceNoteKeepsItsAttributes() throws Exception {
        var file = file("talk.ogg", 30_000);
        try (var alice = telegram.alice().looksAround()) {
            var voice =
                    Ask.object("inputMessageVoiceNote", "voice_note", local(file), "duration", 5, "waveform", "AAAA");
            alice.sends(ADA, voice, options());
        }
        var media = telegram.sandbox().deliveries().to(ADA).get(0).media().orElseThrow();
        assertThat(media.flag("voice")).isTrue();
        assertThat(attribute(media, "documentAttributeAudio").intValue("duration"))
                .isEqualTo(5);
    }

    @Test
    void anUploadGoesOnWhereItStoppedWhenBothSidesWereStartedAnew() throws Exception {
        var file = file("report.bin", 20 * MIB);
        telegram.sandbox().faults().add("upload.saveBigFilePart", 100, Faults.ALWAYS, new Fault.Stall());
        try (var alice = telegram.alice().looksAround()) {
            alice.starts(ADA, document(file, "Long"), options());
            await().untilAsserted(() -> assertThat(alice.updates("updateFile"))
                    .anySatisfy(update -> assertThat(
                                    update.at("/file/remote/uploaded_size").asLong())
                            .isGreaterThan(2 * MIB)));
        }
        var first = bigParts();
        telegram.restarts();
        try (var alice = telegram.user("alice").looksAround()) {
            alice.opens(ADA);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(telegram.sandbox().deliveries().textsTo(ADA))
                                    .containsExactly("Long"));
        }
        var delivery = telegram.sandbox().deliveries().to(ADA).get(0);
        assertThat(telegram.sandbox().deliveries().sha256(delivery)).isEqualTo(sha256(file));
        assertThat(bigParts())
                .extracting(part -> part.longValue("file_id"))
                .containsOnly(first.get(0).longValue("file_id"));
        assertThat(bigParts()).extracting(part -> part.intValue("file_part")).doesNotContain(0, 1, 2);
    }

    private List<TlObject> bigParts() {
        return telegram.sandbox().requests().of("upload.saveBigFilePart");
    }

    private static TlObject attribute(TlObject media, String name) {
        return media.object("document").orElseThrow().objects("attributes").stream()
                .filter(attribute -> attribute.is(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageWithAFileWhoseAnswerIsLostArrivesOnce() throws Exception {
        var file = file("report.bin", MIB);
        telegram.sandbox().faults().to(ADA).once(new Fault.LoseAnswer());
        try (var alice = telegram.alice().looksAround()) {
            var sent = alice.sends(ADA, document(file, "Just once"), options());
            assertThat(sent.path("@type").asText()).as(sent.toString()).isEqualTo("updateMessageSendSucceeded");
        }
        assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Just once");
    }

    private int uploadedParts() {
        return telegram.sandbox().requests().count("upload.saveFilePart")
                + telegram.sandbox().requests().count("upload.saveBigFilePart");
    }

    private Path file(String name, int size) throws IOException {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    private Path picture(String name, int width, int height) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", file.toFile());
        return file;
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode document(Path file, String caption) {
        return Ask.object(
                "inputMessageDocument",
                "document",
                inputDocument(local(file)),
                "caption",
                Ask.object("formattedText", "text", caption));
    }

    private static ObjectNode inputDocument(ObjectNode file) {
        return Ask.object("inputDocument", "document", file, "disable_content_type_detection", true);
    }

    private static ObjectNode photo(Path file, String caption) {
        return Ask.object(
                "inputMessagePhoto",
                "photo",
                Ask.object("inputPhoto", "photo", local(file), "width", 640, "height", 480),
                "caption",
                Ask.object("formattedText", "text", caption));
    }

    private static ObjectNode video(Path file, Path thumbnail) {
        return Ask.object(
                "inputMessageVideo",
                "video",
                Ask.object(
                        "inputVideo",
                        "video",
                        local(file),
                        "thumbnail",
                        Ask.object("inputThumbnail", "thumbnail", local(thumbnail), "width", 160, "height", 120),
                        "duration",
                        7,
                        "width",
                        640,
                        "height",
                        480,
                        "supports_streaming",
                        true));
    }

    private static ObjectNode local(Path file) {
        return Ask.object("inputFileLocal", "path", file.toString());
    }

    private static ObjectNode options() {
        return Ask.object("messageSendOptions");
    }
}
