package dev.userbot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteFileIdTest {
    private static String id(int... bytes) {
        var raw = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    @Test
    void tellsTheDataCentre() {
        // A document of data centre 4: 5 0 0 0, 4 0 0 0, each run of zeros as a zero and its length.
        assertThat(RemoteFileId.dataCentre(id(5, 0, 3, 4, 0, 3, 77, 88))).hasValue(4);
    }

    @Test
    void ignoresTheBitsThatStandBesideTheType() {
        assertThat(RemoteFileId.dataCentre(id(5, 0, 2, 2, 1, 0, 3, 77))).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AgAD", "not Base64!", "////////////"})
    void saysNothingOfWhatItDoesNotKnow(String id) {
        assertThat(RemoteFileId.dataCentre(id)).isEmpty();
    }

    @Test
    void aNumberThatNoDataCentreHasIsNone() {
        assertThat(RemoteFileId.dataCentre(id(5, 0, 3, 0xFF, 0xFF, 0xFF, 0x7F))).isEmpty();
        assertThat(RemoteFileId.dataCentre(id(5, 0, 7))).isEqualTo(OptionalInt.empty());
    }
}
