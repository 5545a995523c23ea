package dev.userbot.media;

import static dev.userbot.media.SampleFiles.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaFilterTest {
    private static MediaFilter sizes(long min, long max) {
        return new MediaFilter(
                Set.of(MediaType.DOCUMENT),
                Set.of(MediaRole.FILE),
                OptionalLong.of(min),
                OptionalLong.of(max),
                Set.of(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "200, true", "201, false", "0, true"})
    void sizesAreInclusiveAndAnUnknownOneIsWanted(long size, boolean wanted) {
        assertThat(sizes(100, 200).accepts(sent(1, "a.pdf", size), any -> "pdf"))
                .isEqualTo(wanted);
    }

    @Test
    void typesExtensionsAndNamesMustAllFit() {
        var filter = new MediaFilter(
                Set.of(MediaType.DOCUMENT),
                Set.of(MediaRole.FILE),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Set.of("pdf", "epub"),
                Optional.of(new Glob("*report*")));

        assertThat(filter.accepts(sent(1, "My Report.PDF", 1), any -> "PDF")).isTrue();
        assertThat(filter.accepts(sent(1, "My Report.zip", 1), any -> "zip")).isFalse();
        assertThat(filter.accepts(sent(1, "book.pdf", 1), any -> "pdf")).isFalse();
        assertThat(MediaFilter.of(Set.of(MediaType.PHOTO), Set.of(MediaRole.FILE))
                        .accepts(sent(1, "My Report.PDF", 1), any -> "pdf"))
                .isFalse();
    }

    @Test
    void aFilterThatLetsNothingThroughIsAMistake() {
        assertThatThrownBy(() -> MediaFilter.of(Set.of(), Set.of(MediaRole.FILE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "*.pdf, a.PDF, true",
        "*.pdf, a.pdf.zip, false",
        "a?c, abc, true",
        "a?c, a🥣c, true",
        "a?c, ac, false",
        "(x)[y].*, (x)[y].txt, true",
        "СУП*, суп.txt, true"
    })
    void aGlobMatchesWholeNames(String glob, String name, boolean matches) {
        assertThat(new Glob(glob).matches(name)).isEqualTo(matches);
    }
}
