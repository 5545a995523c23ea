package dev.userbot.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "media/photo_1.jpg         | media/photo_1.jpg",
                "media/a b (1) <c>.jpg     | media/a%20b%20%281%29%20%3Cc%3E.jpg",
                "media/100% #1?.jpg        | media/100%25%20%231%3F.jpg",
                "media/Café – 海 😀.jpg     | media/Café%20–%20海%20😀.jpg",
                "javascript:x              | ./javascript%3Ax",
                "//host/x                  | .///host/x",
                "C:\\x                     | ./C%3A%5Cx",
                "media/javascript:x        | media/javascript%3Ax",
            })
    void isReadableWhereItIsSafe(String path, String address) {
        assertThat(LinkDestination.ofFile(path)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"\u202E, %E2%80%AE", "\u00A0, %C2%A0", "\u3000, %E3%80%80", "\u0085, %C2%85", "\uE000, %EE%80%80"})
    void whatCannotBeSeenIsEncoded(String invisible, String encoded) {
        assertThat(LinkDestination.ofFile("media/" + invisible + ".jpg")).isEqualTo("media/" + encoded + ".jpg");
    }
}
