package dev.userbot.media.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two files get one name. */
class MediaNamesTest {
    private final Ledger ledger = new Ledger();

    /** As the ledger on the disk does. */
    private static final class Ledger implements NameClaims {
        private final Map<String, FileKey> owners = new HashMap<>();

        @Override
        public boolean claim(String key, FileKey file) {
            return owners.merge(key, file, (owner, other) -> owner).equals(file);
        }
    }

    @Test
    void theOldestMessageKeepsThePlainNameAndTheOthersGetTheirIds() {
        assertThat(names("{name}", message(9, "report.pdf"), message(5, "report.pdf"), message(7, "report.pdf")))
                .containsExactly("report.pdf", "report (7).pdf", "report (9).pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, Report.PDF, Report (2).PDF",
        "caf\u00E9.jpg, cafe\u0301.jpg, caf\u00E9 (2).jpg",
        "stra\u00DFe.jpg, STRASSE.jpg, STRASSE (2).jpg",
        "\uFB01le.txt, file.txt, file (2).txt",
        "a\u200Db.txt, ab.txt, ab (2).txt",
    })
    void whatSomeFileSystemTakesForOneNameIsOne(String first, String second, String expected) {
        assertThat(names("{name}", message(1, first), message(2, second)))
                .last()
                .isEqualTo(expected);
    }

    @Test
    void theFilesOfOneMessageAreNumbered() {
        var parts = IntStream.range(0, 4)
                .mapToObj(part -> Facts.photo().message(5).part(part).build())
                .toList();
        assertThat(slashed(new MediaNames(NameTemplate.parse("{name}"), Optional.empty(), ZoneOffset.UTC)
                        .claim(parts, ledger)))
                .containsExactly("photo.jpg", "photo (5).jpg", "photo (5-2).jpg", "photo (5-3).jpg");
    }

    @Test
    void whereTheIdIsInTheNameItIsNotRepeated() {
        var parts = IntStream.range(0, 3)
                .mapToObj(part -> Facts.photo().message(5).part(part).build())
                .toList();
        assertThat(slashed(new MediaNames(NameTemplate.parse("{id}_{name}"), Optional.empty(), ZoneOffset.UTC)
                        .claim(parts, ledger)))
                .containsExactly("5_photo.jpg", "5_photo (2).jpg", "5_photo (3).jpg");
    }

    @Test
    void inDifferentFoldersNamesMayBeEqual() {
        var names = new MediaNames(NameTemplate.parse("{name}"), Optional.of(Grouping.SENDER), ZoneOffset.UTC);
        var files = List.of(
                Facts.document("a.pdf").message(1).from(1, "Ben").build(),
                Facts.document("a.pdf").message(2).from(2, "Ben").build());
        assertThat(slashed(names.claim(files, ledger))).containsExactly("Ben_1/a.pdf", "Ben_2/a.pdf");
    }

    @Test
    void aLongNameMakesRoomForTheId() {
        var name = "я".repeat(200) + ".pdf";
        assertThat(names("{name}", message(1, name), message(2147483647, name)))
                .last()
                .asString()
                .matches("я{50,} \\(2147483647\\)\\.pdf");
    }

    @Test
    void laterRunsGiveTheSameNamesAndNewMessagesChangeNone() {
        var before = names("{name}", message(5, "report.pdf"), message(9, "report.pdf"));
        var after = names("{name}", message(5, "report.pdf"), message(9, "report.pdf"), message(3, "report.pdf"));
        assertThat(before).containsExactly("report.pdf", "report (9).pdf");
        assertThat(after).containsExactly("report (3).pdf", "report.pdf", "report (9).pdf");
    }

    @Test
    void ifAForeignFileHasTheNameTheNextOneIsTried() {
        var names = new MediaNames(NameTemplate.parse("{name}"), Optional.of(Grouping.TYPE), ZoneOffset.UTC);
        assertThat(names.candidates(message(5, "report.pdf")).limit(4).map(MediaName::slashed))
                .containsExactly(
                        "document/report.pdf",
                        "document/report (5).pdf",
                        "document/report (5-2).pdf",
                        "document/report (5-3).pdf");
    }

    @Property(tries = 200)
    void theOrderOfTheFilesDoesNotMatter(@ForAll Random random) {
        var files = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> Facts.document(List.of("a.txt", "A.TXT", "a (7).txt", "a (7-2).txt", "b.txt")
                                .get(random.nextInt(5)))
                        .message(1 + i / 3)
                        .part(i % 3)
                        .build())
                .toList());
        var names = new MediaNames(NameTemplate.parse("{name}"), Optional.empty(), ZoneOffset.UTC);
        var expected = names.claim(files, new Ledger());
        Collections.shuffle(files, random);
        assertThat(names.claim(files, new Ledger())).isEqualTo(expected);
        assertThat(expected.values()).extracting(MediaName::key).doesNotHaveDuplicates();
    }

    private static FileFacts message(int id, String fileName) {
        return Facts.document(fileName).message(id).build();
    }

    private List<String> names(String template, FileFacts... files) {
        var names = new MediaNames(NameTemplate.parse(template), Optional.empty(), ZoneOffset.UTC);
        return slashed(names.claim(Stream.of(files).toList(), ledger));
    }

    private static List<String> slashed(Map<FileKey, MediaName> names) {
        return slashed(names.values());
    }

    private static List<String> slashed(Collection<MediaName> names) {
        return names.stream().map(MediaName::slashed).toList();
    }
}
