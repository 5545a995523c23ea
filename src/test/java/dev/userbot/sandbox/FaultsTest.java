package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.sandbox.tl.TlObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final String METHOD = "messages.getHistory";
    private final Faults faults = new Faults();

    @Test
    void aFloodWaitHappensOnceToItsMethod() {
        faults.add("flood:messages.getHistory:3");

        assertThat(faults.next(TlObject.of("messages.search")).fault()).isEmpty();
        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.FloodWait(3));
        assertThat(faults.next(TlObject.of(METHOD)).fault()).isEmpty();
    }

    @Test
    void theFirstRequestsCanBeLetPass() {
        faults.add("drop:messages.getHistory@2");

        var harmed = IntStream.rangeClosed(1, 4)
                .filter(i -> faults.next(TlObject.of(METHOD)).fault().isPresent())
                .boxed()
                .toList();

        assertThat(harmed).containsExactly(3);
    }

    @Test
    void aDelayStaysAndConcernsEveryMethod() {
        faults.add("delay:*:300ms");

        assertThat(faults.next(TlObject.of(METHOD)).delay()).isEqualTo(Duration.ofMillis(300));
        assertThat(faults.next(TlObject.of("help.getConfig")).delay()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void anErrorCanStay() {
        faults.add("error:messages.getHistory:500:INTERNAL:always");

        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.ErrorAnswer(500, "INTERNAL"));
        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.ErrorAnswer(500, "INTERNAL"));
    }

    @Test
    void oneRequestSuffersOneFaultAtATime() {
        faults.once(METHOD, new Fault.FloodWait(1));
        faults.once(METHOD, new Fault.DropConnection());

        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.FloodWait(1));
        assertThat(faults.next(TlObject.of(METHOD)).fault()).contains(new Fault.DropConnection());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "flood",
                "flood:messages.getHistory",
                "flood:messages.getHistory:soon",
                "flood:getHistory:3",
                "flood:messages.getHistory@x:3",
                "delay:*:300",
                "drop:messages.getHistory:1:2",
                "burn:messages.getHistory:3",
                "stall:messages.getHistory@1MB",
                "gone:messages.getHistory",
                "expire:*",
                "rate:messages.getHistory:500KB",
                "flood:files",
                "gone:files/dc4",
                "gone:files/photo",
                "gone:files/99999999999999999999",
                "error:files@1GB:400:GONE",
                "rate:files:fast",
                "rate:files:0KB",
                "size:files:1000",
                "expire:files:often"
            })
    void badTextIsRefusedWithWhatToWrite(String text) {
        assertThatThrownBy(() -> faults.add(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("flood:METHOD");
    }

    @Test
    void aRequestCanStayWithoutAnswer() {
        faults.add("stall:messages.search");

        assertThat(faults.next(TlObject.of("messages.search")).fault()).contains(new Fault.Stall());
        assertThat(faults.next(TlObject.of("messages.search")).fault()).contains(new Fault.Stall());
    }

    @Test
    void aFileIsGoneAndTheOthersAreNot() {
        faults.add("gone:files/7");
        faults.add("gone:files/4611686018427387903");

        assertThat(next(7, 1, 0).fault()).contains(new Fault.ErrorAnswer(400, "FILE_ID_INVALID"));
        assertThat(next(7, 1, 0).fault()).isPresent();
        assertThat(next(8, 1, 0).fault()).isEmpty();
        assertThat(next(4611686018427387903L, 1, 0).fault()).isPresent();
        assertThat(faults.next(TlObject.of("upload.getFile")).fault()).isEmpty();
    }

    @Test
    void aDataCentreIsSlowAndTheOthersAreNot() {
        faults.add("delay:files/dc2:300ms");

        assertThat(next(7, 2, 0).delay()).isEqualTo(Duration.ofMillis(300));
        assertThat(next(7, 3, 0).delay()).isZero();
    }

    @Test
    void partsThatEndBeforeAnOffsetPass() {
        faults.add("error:files@128KB:500:INTERNAL:always");

        assertThat(next(7, 1, 64 << 10).fault()).isEmpty();
        assertThat(next(7, 1, 128 << 10).fault()).contains(new Fault.ErrorAnswer(500, "INTERNAL"));
    }

    @Test
    void theFirstPartsOfAllFilesCanBeLetPass() {
        faults.add("premium:files@1:3:2");

        assertThat(next(7, 1, 0).fault()).isEmpty();
        assertThat(next(8, 2, 0).fault()).contains(new Fault.PremiumWait(3));
        assertThat(next(7, 1, 0).fault()).isPresent();
        assertThat(next(7, 1, 0).fault()).isEmpty();
    }

    @Test
    void aRateIsSharedByAllItsFiles() {
        faults.add("rate:files/dc1:64KB");

        assertThat(next(7, 1, 0).delay()).isCloseTo(Duration.ofSeconds(1), Duration.ofMillis(200));
        assertThat(next(8, 1, 0).delay()).isCloseTo(Duration.ofSeconds(2), Duration.ofMillis(200));
        assertThat(next(9, 2, 0).delay()).isZero();
    }

    @Test
    void aReferenceExpiresForEachFileUntilTheMessageIsReadAgain() {
        faults.add("expire:files");
        var document = TlObject.of("document", "id", 7L, "file_reference", new byte[] {1, 2, 3});

        assertThat(hasExpired(7, document)).isTrue();
        assertThat(hasExpired(7, document)).isTrue();
        var renewed = faults.files().told(document);
        assertThat(hasExpired(7, renewed)).isFalse();
        assertThat(hasExpired(7, document)).isTrue();
        assertThat(hasExpired(8, document)).isTrue();
    }

    @Test
    void aReferenceThatAlwaysExpiresIsOfNoUseUntilTheFaultIsTakenBack() {
        faults.add("expire:files/7:always");
        var document = TlObject.of("document", "id", 7L, "file_reference", new byte[] {1, 2, 3});

        for (int i = 0; i < 3; i++) {
            assertThat(hasExpired(7, faults.files().told(document))).isTrue();
        }
        faults.files().heal(FileTarget.file(7));
        assertThat(hasExpired(7, document)).isFalse();
    }

    @Test
    void aWrongSizeIsToldOfDocumentsAndOfTheLargestSizeOfPhotos() {
        faults.add("size:files/7:-10");
        var sizes = List.of(
                TlObject.of("photoSize", "type", "m", "w", 320, "h", 240, "size", 100),
                TlObject.of("photoSizeProgressive", "type", "y", "w", 1280, "h", 960, "sizes", List.of(50, 900)));
        var photo = faults.files().told(TlObject.of("photo", "id", 7L, "dc_id", 1, "sizes", sizes));
        var document = faults.files().told(TlObject.of("document", "id", 7L, "dc_id", 1, "size", 500L));

        assertThat(document.longValue("size")).isEqualTo(490);
        assertThat(photo.objects("sizes").get(0).intValue("size")).isEqualTo(100);
        assertThat(photo.objects("sizes").get(1).longs("sizes")).containsExactly(50L, 890L);
    }

    private PlannedFaults.Effect next(long file, int dc, long offset) {
        return faults.files().next(part(file, dc, offset), 64 << 10);
    }

    private boolean hasExpired(long file, TlObject document) {
        return faults.files().references().hasExpired(part(file, 1, 0), document.bytes("file_reference"));
    }

    private static FileLog.Part part(long file, int dc, long offset) {
        return new FileLog.Part(file, "", dc, offset, 64 << 10, Instant.EPOCH);
    }
}
