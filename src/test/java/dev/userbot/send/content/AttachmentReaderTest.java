package dev.userbot.send.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.send.content.Attachment.Measures;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentReaderTest {
    private static final AttachmentReader READER = new AttachmentReader(Optional.empty());

    @TempDir
    Path folder;

    private Path picture(String format, int width, int height) throws IOException {
        // The name lies on purpose: only the content counts.
        var file = folder.resolve("file.txt");
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    private Path file(String beginning) throws IOException {
        return Files.write(folder.resolve("file.bin"), beginning.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A box of ISO base media (ISO 14496-12). */
    private static byte[] box(String type, byte[]... contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var content : contents) {
            bytes.write(content);
        }
        var whole = new ByteArrayOutputStream();
        var data = new DataOutputStream(whole);
        data.writeInt(bytes.size() + 8);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        data.write(bytes.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] movieHeader(int unitsPerSecond, int duration) {
        return ByteBuffer.allocate(100)
                .putInt(12, unitsPerSecond)
                .putInt(16, duration)
                .array();
    }

    @ParameterizedTest(name = "{0} of {1}x{2}")
    @CsvSource({"jpg, 640, 480, PHOTO", "png, 20, 10, PHOTO", "gif, 20, 10, ANIMATION", "png, 2100, 100, DOCUMENT"})
    void picturesAreKnownByTheirContent(String format, int width, int height, AttachmentKind kind) throws IOException {
        var read = READER.read(picture(format, width, height));

        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.measures()).isEqualTo(new Measures(width, height, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7            | DOCUMENT",
                "hello               | DOCUMENT",
                "fLaC\u0000          | AUDIO",
                "ID3\u0003\u0000     | AUDIO",
                "RIFF\u0004\u0000\u0000\u0000WEBPVP8 | DOCUMENT"
            })
    void othersToo(String beginning, AttachmentKind kind) throws IOException {
        assertThat(READER.read(file(beginning)).kind()).isEqualTo(kind);
    }

    @Test
    void aVideoHasALength() throws IOException {
        var file = folder.resolve("clip");
        var movie = new ByteArrayOutputStream();
        movie.write(box("ftyp", "isom\0\0\2\0isomiso2mp41".getBytes(StandardCharsets.US_ASCII)));
        movie.write(box("moov", box("mvhd", movieHeader(1000, 61_500))));
        Files.write(file, movie.toByteArray());

        var read = READER.read(file);

        assertThat(read.kind()).isEqualTo(AttachmentKind.VIDEO);
        assertThat(read.measures().seconds()).isEqualTo(62);
    }

    @Test
    void musicInAnMp4IsMusic() throws IOException {
        var file = folder.resolve("song");
        Files.write(file, box("ftyp", "M4A \0\0\2\0M4A mp42isom".getBytes(StandardCharsets.US_ASCII)));

        assertThat(READER.read(file).kind()).isEqualTo(AttachmentKind.AUDIO);
    }

    @Test
    void aVoiceMessageHasALength() throws IOException {
        var file = folder.resolve("voice");
        var head = ByteBuffer.allocate(47).order(ByteOrder.LITTLE_ENDIAN);
        head.put("OggS".getBytes(StandardCharsets.US_ASCII)).put(26, (byte) 1).put(27, (byte) 19);
        head.position(28)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1);
        var tail = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        tail.put("OggS".getBytes(StandardCharsets.US_ASCII)).putLong(6, 3 * 48_000 + 1);
        Files.write(
                file,
                ByteBuffer.allocate(75).put(head.array()).put(tail.array()).array());

        var read = READER.read(file);

        assertThat(read.kind()).isEqualTo(AttachmentKind.VOICE);
        assertThat(read.measures()).isEqualTo(new Measures(0, 0, 4));
    }

    @Test
    void aKindCanBeForced() throws IOException {
        assertThat(new AttachmentReader(Optional.of(AttachmentKind.DOCUMENT))
                        .read(picture("jpg", 640, 480))
                        .kind())
                .isEqualTo(AttachmentKind.DOCUMENT);
    }

    @Test
    void theContentIsRemembered() throws IOException {
        var read = READER.read(file("hello"));

        assertThat(read.path()).isAbsolute();
        assertThat(read.size()).isEqualTo(5);
        assertThat(read.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    void whatCannotBeSentIsRefused() throws IOException {
        var empty = Files.createFile(folder.resolve("empty"));

        assertThatThrownBy(() -> READER.read(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessage("There is no file " + folder.resolve("none") + ".");
        assertThatThrownBy(() -> READER.read(folder)).hasMessage(folder + " is not a file.");
        assertThatThrownBy(() -> READER.read(empty)).hasMessageContaining("is empty");
    }
}
