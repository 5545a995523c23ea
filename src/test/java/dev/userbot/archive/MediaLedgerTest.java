package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaLedgerTest {
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private static final MediaKey FILM = new MediaKey(-100, 5 << 20, "film");
    private static final MediaKey PHOTO = new MediaKey(-100, 3 << 20, "photo");
    private static final MediaKey FILM_ELSEWHERE = new MediaKey(-200, 1 << 20, "film");
    private static final Path DEPOT = Path.of("/exports/depot/media");

    @TempDir
    Path folder;

    private Archive archive;
    private MediaLedger ledger;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        ledger = archive.media();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void begin(MediaKey key) {
        ledger.begin(key, MediaType.VIDEO, MediaRole.FILE, 700, NOW);
    }

    private void finish(MediaKey key, Path path) {
        begin(key);
        ledger.finish(key, path, 700, "ab12", NOW);
    }

    @Test
    void aFileThatIsBegunIsUnfinishedAndItsAttemptsAreCounted() {
        assertThat(ledger.isEmpty()).isTrue();
        assertThat(ledger.find(FILM)).isEmpty();
        begin(FILM);
        begin(FILM);

        assertThat(ledger.isEmpty()).isFalse();
        assertThat(ledger.find(FILM))
                .contains(new MediaEntry(
                        FILM,
                        MediaType.VIDEO,
                        MediaRole.FILE,
                        700,
                        MediaState.UNFINISHED,
                        Optional.empty(),
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        NOW));
    }

    @Test
    void aFinishedFileHasItsPathAndHash() {
        finish(FILM, DEPOT.resolve("film.mp4"));

        assertThat(ledger.find(FILM)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(MediaState.DONE);
            assertThat(entry.path()).contains(DEPOT.resolve("film.mp4"));
            assertThat(entry.sha256()).contains("ab12");
        });
    }

    @Test
    void aFileThatFailedKeepsItsReasonUntilItIsBegunAgain() {
        begin(FILM);
        ledger.claim(FILM, DEPOT.resolve("film.mp4"), "film.mp4", NOW);
        ledger.fail(FILM, "Telegram does not have it.", NOW);
        begin(PHOTO);

        assertThat(ledger.failed(-100)).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(FILM);
            assertThat(entry.reason()).contains("Telegram does not have it.");
            assertThat(entry.path()).isEmpty();
        });
        begin(FILM);
        assertThat(ledger.failed(-100)).isEmpty();
        assertThat(ledger.find(FILM))
                .hasValueSatisfying(entry -> assertThat(entry.attempts()).isEqualTo(2));
    }

    @Test
    void aNameThatSomebodyHasIsNotGivenTwice() {
        begin(FILM);
        begin(PHOTO);

        assertThat(ledger.claim(FILM, DEPOT.resolve("A.mp4"), "a.mp4", NOW)).isTrue();
        assertThat(ledger.claim(PHOTO, DEPOT.resolve("a.mp4"), "a.mp4", NOW)).isFalse();
        assertThat(ledger.claim(FILM, DEPOT.resolve("A.mp4"), "a.mp4", NOW)).isTrue();
        assertThat(ledger.find(FILM)).hasValueSatisfying(entry -> {
            assertThat(entry.state()).as("about to be put there").isEqualTo(MediaState.UNFINISHED);
            assertThat(entry.path()).contains(DEPOT.resolve("A.mp4"));
        });
        assertThat(ledger.find(PHOTO))
                .hasValueSatisfying(entry -> assertThat(entry.path()).isEmpty());
    }

    @Test
    void theSameFileIsFoundInEveryChatThatOfTheChatFirst() {
        finish(FILM, DEPOT.resolve("film.mp4"));
        finish(FILM_ELSEWHERE, Path.of("/exports/news/media/film.mp4"));
        begin(PHOTO);

        assertThat(ledger.copies("film", -200)).extracting(MediaEntry::key).containsExactly(FILM_ELSEWHERE, FILM);
        assertThat(ledger.copies("film", -100)).extracting(MediaEntry::key).containsExactly(FILM, FILM_ELSEWHERE);
        assertThat(ledger.copies("photo", -100)).isEmpty();
    }

    @Test
    void aPathBelowAFolderIsNotOneBesideIt() {
        finish(FILM, Path.of("/exports/depot-2/media/film.mp4"));

        assertThat(ledger.pathBelow(Path.of("/exports/depot-2"), "film"))
                .contains(Path.of("/exports/depot-2/media/film.mp4"));
        assertThat(ledger.pathBelow(Path.of("/exports/depot"), "film")).isEmpty();
        assertThat(ledger.pathBelow(Path.of("/exports"), "photo")).isEmpty();
    }

    @Test
    void aChatsFilesComeInTheOrderOfTheirMessages() {
        begin(FILM);
        begin(PHOTO);
        begin(FILM_ELSEWHERE);

        assertThat(ledger.ofChat(-100)).extracting(MediaEntry::key).containsExactly(PHOTO, FILM);
    }
}
