package dev.userbot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final OutboxPart UNTOUCHED =
            new OutboxPart(OutboxState.PLANNED, Optional.empty(), List.of(), Optional.empty());

    @TempDir
    Path folder;

    private Archive archive;
    private OutboxStore outbox;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
        outbox = archive.outbox();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static OutboxEntry entry(String key, long chatId, Optional<Instant> sendAt) {
        return new OutboxEntry(0, key, chatId, "f", sendAt, NOW, List.of(UNTOUCHED, UNTOUCHED));
    }

    private OutboxEntry added(String key, long chatId) {
        return outbox.add(List.of(entry(key, chatId, Optional.empty()))).get(0);
    }

    @Test
    void anEntryIsFoundAsItWasAdded() {
        var moment = NOW.plusSeconds(3600);
        var added = outbox.add(List.of(entry("k", 5, Optional.of(moment)))).get(0);

        assertThat(outbox.find("k", 5))
                .contains(new OutboxEntry(
                        added.number(), "k", 5, "f", Optional.of(moment), NOW, List.of(UNTOUCHED, UNTOUCHED)));
        assertThat(outbox.find("k", 6)).isEmpty();
        assertThat(outbox.find("l", 5)).isEmpty();
    }

    @Test
    void entriesAreAddedTogetherOrNotAtAll() {
        added("k", 6);

        assertThatThrownBy(() -> outbox.add(List.of(entry("k", 5, Optional.empty()), entry("k", 6, Optional.empty()))))
                .isInstanceOf(RuntimeException.class);
        assertThat(outbox.find("k", 5)).isEmpty();
    }

    @Test
    void whatBecomesOfAPartIsRemembered() {
        var entry = added("k", 5);

        outbox.asked(entry, 0, NOW);
        outbox.sent(entry, 0, List.of(30L, 20L));
        outbox.asked(entry, 1, NOW.plusSeconds(3));
        outbox.notSent(entry, 1, OutboxState.FAILED, Optional.of("refused"));

        archive.close();
        open();
        assertThat(outbox.find("k", 5).orElseThrow().parts())
                .containsExactly(
                        new OutboxPart(OutboxState.SENT, Optional.of(NOW), List.of(20L, 30L), Optional.empty()),
                        new OutboxPart(
                                OutboxState.FAILED,
                                Optional.of(NOW.plusSeconds(3)),
                                List.of(),
                                Optional.of("refused")));
    }

    @Test
    void askingAgainForgetsTheReason() {
        var entry = added("k", 5);
        outbox.notSent(entry, 0, OutboxState.FAILED, Optional.of("refused"));

        outbox.asked(entry, 0, NOW);

        assertThat(outbox.find("k", 5).orElseThrow().parts().get(0))
                .isEqualTo(new OutboxPart(OutboxState.ASKED, Optional.of(NOW), List.of(), Optional.empty()));
    }

    @Test
    void aMessageLeadsToItsEntry() {
        var entry = added("k", 5);
        outbox.sent(entry, 1, List.of(20L));

        assertThat(outbox.ofMessage(5, 20).map(OutboxEntry::key)).contains("k");
        assertThat(outbox.ofMessage(6, 20)).isEmpty();
        assertThat(outbox.messageIds(5)).containsExactly(20L);
    }

    @Test
    void whatWasAskedIsCountedOnceForEachEntry() {
        var first = added("k", 5);
        outbox.asked(first, 0, NOW);
        outbox.asked(first, 1, NOW);
        outbox.asked(added("k", 6), 0, NOW.minusSeconds(100));
        added("k", 7);

        assertThat(outbox.countAskedSince(NOW.minusSeconds(100))).isEqualTo(2);
        assertThat(outbox.countAskedSince(NOW.minusSeconds(99))).isEqualTo(1);
        assertThat(outbox.countAskedSince(NOW.plusSeconds(1))).isZero();
    }

    @Test
    void whatHandlersSendIsNotCountedAmongWhatPeopleSend() {
        outbox.asked(added("rule:greet:1", 1), 0, NOW);
        outbox.asked(added("handler:thanks:1", 1), 0, NOW);
        outbox.asked(added("key:mine", 1), 0, NOW);
        assertThat(outbox.countAskedSince(NOW)).isEqualTo(1);
    }

    @Test
    void onlyWhatIsOverIsForgotten() {
        outbox.sent(added("old", 5), 0, List.of(20L));
        outbox.add(List.of(entry("waiting", 5, Optional.of(NOW.plusSeconds(500)))));

        outbox.forgetBefore(NOW);
        assertThat(outbox.find("old", 5)).isPresent();

        outbox.forgetBefore(NOW.plusSeconds(1));
        assertThat(outbox.find("old", 5)).isEmpty();
        assertThat(outbox.messageIds(5)).isEmpty();
        assertThat(outbox.find("waiting", 5)).isPresent();
    }

    @Test
    void whatIsDueIsListedInItsOrder() {
        outbox.add(List.of(
                entry("later", 5, Optional.of(NOW.plusSeconds(20))),
                entry("now", 5, Optional.empty()),
                entry("sooner", 5, Optional.of(NOW.plusSeconds(10))),
                entry("past", 5, Optional.of(NOW))));

        assertThat(outbox.dueAfter(NOW)).extracting(OutboxEntry::key).containsExactly("sooner", "later");
    }

    @Test
    void scheduledMessagesKeepTheirNumbers() {
        var numbers = archive.scheduledNumbers();
        var place = new ScheduledNumbers.Place(5, 77);

        var number = numbers.of(place);

        assertThat(numbers.of(new ScheduledNumbers.Place(6, 77))).isNotEqualTo(number);
        assertThat(numbers.of(place)).isEqualTo(number);
        assertThat(numbers.find(number)).contains(place);
        assertThat(numbers.find(999)).isEmpty();
    }

    @Test
    void listsHaveMembersUntilTheLastIsGone() {
        var recipients = archive.recipients();
        recipients.add("team", List.of(new ListedRecipient(6, "Boris"), new ListedRecipient(5, "Anna")));
        recipients.add("team", List.of(new ListedRecipient(5, "Anna K")));

        assertThat(recipients.members("team"))
                .containsExactly(new ListedRecipient(5, "Anna K"), new ListedRecipient(6, "Boris"));
        assertThat(recipients.lists()).containsExactly(java.util.Map.entry("team", 2));

        recipients.remove("team", List.of(5L, 6L));
        assertThat(recipients.lists()).isEmpty();
    }

    @Test
    void recurrencesAreKeptWithTheirMessages() {
        var recurrences = archive.recurrences();
        var wanted = new StoredRecurrence(
                0,
                "day 09:00",
                "Europe/Berlin",
                true,
                NOW,
                List.of(new StoredRecurrence.Message(5, "Anna", "{}"), new StoredRecurrence.Message(6, "Boris", "{}")));

        var first = recurrences.add(wanted);
        recurrences.settle(first.id(), NOW.plusSeconds(60));

        assertThat(recurrences.all())
                .containsExactly(new StoredRecurrence(
                        first.id(), "day 09:00", "Europe/Berlin", true, NOW.plusSeconds(60), wanted.messages()));

        recurrences.remove(first.id());
        assertThat(recurrences.all()).isEmpty();
        assertThat(recurrences.add(wanted).id()).isGreaterThan(first.id());
    }
}
