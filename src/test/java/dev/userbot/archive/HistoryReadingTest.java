package dev.userbot.archive;

import static dev.userbot.archive.SampleMessages.CHAT;
import static dev.userbot.archive.SampleMessages.edited;
import static dev.userbot.archive.SampleMessages.page;
import static dev.userbot.archive.SampleMessages.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a page that Telegram answered with, when something is told before it is stored, then what was told stays. */
class HistoryReadingTest {
    private static final Instant GONE = Instant.ofEpochSecond(4_000);
    private static final Instant SEEN = Instant.ofEpochSecond(5_000);

    @TempDir
    Path folder;

    private Archive archive;
    private MessageStore messages;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        messages = archive.messages();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private ArchivedMessage stored(long id) {
        return messages.find(CHAT, id).orElseThrow();
    }

    @Test
    void anEditStays() {
        messages.store(page(text(1, "one")));
        var reading = messages.beginReading();
        messages.keep(page(edited(text(1, "one"), 10, "two")));
        reading.store(page(text(1, "one"), text(2, "other")));
        assertThat(stored(1).json()).contains("two");
        assertThat(messages.versions(CHAT, 1)).hasSize(1);
        assertThat(stored(2).json()).contains("other");
        assertThat(messages.scanned(CHAT).contains(1)).isTrue();
    }

    @Test
    void aDeletionStays() {
        messages.store(page(text(1, "one")));
        var reading = messages.beginReading();
        messages.markDeleted(CHAT, List.of(1L), GONE);
        reading.store(page(text(1, "one")));
        assertThat(stored(1).deleted()).hasValue(GONE);
        assertThat(reading.reread(page(text(1, "one")), SEEN)).isZero();
        assertThat(stored(1).deleted()).hasValue(GONE);
    }

    @Test
    void whatWasReadJustBeforeItWasGoneIsKeptAsDeleted() {
        var reading = messages.beginReading();
        messages.markDeleted(CHAT, List.of(1L), GONE);
        reading.store(page(text(1, "one")));
        assertThat(stored(1).json()).contains("one");
        assertThat(stored(1).deleted()).hasValue(GONE);
    }

    @Test
    void whatIsNewSinceIsNotMissing() {
        messages.store(page(new IdRange(1, 9), text(1, "one")));
        var reading = messages.beginReading();
        messages.keep(page(text(5, "new")));
        assertThat(reading.reread(page(new IdRange(1, 9), text(1, "one")), SEEN))
                .isZero();
        assertThat(stored(5).deleted()).isEmpty();
    }

    @Test
    void whatWasToldBeforeTheReadingBeganIsOlder() {
        messages.keep(page(edited(text(1, "one"), 10, "two")));
        messages.markDeleted(CHAT, List.of(1L, 2L), GONE);
        var reading = messages.beginReading();
        reading.store(page(edited(text(1, "one"), 20, "three"), text(2, "back")));
        assertThat(stored(1).json()).contains("three");
        assertThat(stored(1).deleted()).isEmpty();
        assertThat(stored(2).deleted()).isEmpty();
    }
}
