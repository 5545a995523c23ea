package dev.userbot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "500, 500",
        "500B, 500",
        "64KB, 65536",
        "64 kib, 65536",
        "20MB, 20971520",
        "20m, 20971520",
        "1.5GB, 1610612736",
        "2TB, 2199023255552"
    })
    void peopleWriteSizesLikeThis(String text, long bytes) {
        assertThat(ByteSize.parse(text).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MB", "-1", "1,5MB", "20 megabytes", "1e9", "99999999999"})
    void whatIsNoSizeIsSaidSo(String text) {
        assertThatThrownBy(() -> ByteSize.parse(text))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("20MB");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1.0 KB",
        "9318, 9.1 KB",
        "425000, 415 KB",
        "20971520, 20 MB",
        "1610612736, 1.5 GB"
    })
    void theyReadThemLikeThis(long bytes, String text) {
        assertThat(ByteSize.format(bytes)).isEqualTo(text);
    }
}
