package dev.userbot.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {
    private static final byte[] HEAD = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 1001;

    @TempDir
    Path folder;

    @Property
    void aPieceOfNoiseIsThatPieceOfTheWhole(
            @ForAll @IntRange(max = SIZE + 100) int offset, @ForAll @IntRange(max = SIZE + 100) int length) {
        var noise = new NoiseContent(7, SIZE, HEAD);
        var whole = noise.range(0, SIZE);

        assertThat(whole).hasSize(SIZE).startsWith(HEAD);
        assertThat(noise.range(offset, length)).isEqualTo(piece(whole, offset, length));
    }

    @Test
    void everyContentGivesFewerBytesAtTheEndAndNoneBeyond() throws Exception {
        var bytes = "0123456789".getBytes(StandardCharsets.US_ASCII);
        var file = Files.write(folder.resolve("ten"), bytes);

        for (var content : List.of(FileContent.of(bytes), FileContent.made(() -> bytes), FileContent.in(file))) {
            assertThat(content.range(0, 10)).isEqualTo(bytes);
            assertThat(content.range(8, 4)).asString().isEqualTo("89");
            assertThat(content.range(10, 4)).isEmpty();
            assertThat(content.range(1L << 40, 4)).isEmpty();
        }
    }

    @Test
    void aContentIsMadeOnceForManyPieces() {
        var made = new AtomicInteger();
        var content = FileContent.made(() -> {
            made.incrementAndGet();
            return new byte[100];
        });

        for (int at = 0; at < 100; at += 10) {
            content.range(at, 10);
        }

        assertThat(made).hasValue(1);
    }

    @Test
    void aFileThatIsNotThereSaysWhichOne() {
        var content = FileContent.in(folder.resolve("nowhere"));

        assertThatThrownBy(() -> content.range(0, 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aHugeFileIsReadAnywhereAndHashedInPieces() throws Exception {
        var huge = new WorldFile(1, 1, 1L << 40, "video/mp4", new NoiseContent(7, 1L << 40, HEAD));
        var large = new WorldFile(2, 1, 3 << 20, "video/mp4", new NoiseContent(7, 3 << 20, HEAD));

        assertThat(huge.content().range((1L << 40) - 3, 100)).hasSize(3);
        var whole = MessageDigest.getInstance("SHA-256").digest(large.content().range(0, 3 << 20));
        assertThat(large.sha256()).isEqualTo(HexFormat.of().formatHex(whole));
    }

    @Test
    void otherSeedsMakeOtherBytes() {
        assertThat(new NoiseContent(1, 64, HEAD).range(0, 64)).isNotEqualTo(new NoiseContent(2, 64, HEAD).range(0, 64));
    }

    private static byte[] piece(byte[] whole, int offset, int length) {
        int from = Math.min(offset, whole.length);
        return Arrays.copyOfRange(whole, from, Math.min(whole.length, from + length));
    }
}
