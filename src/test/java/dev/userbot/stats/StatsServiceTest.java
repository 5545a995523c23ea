package dev.userbot.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ContentKind;
import dev.userbot.chats.ChatRef;
import dev.userbot.stats.ChatNumbers.Count;
import dev.userbot.stats.ChatNumbers.DayCount;
import dev.userbot.stats.ChatNumbers.MediaCount;
import dev.userbot.stats.ChatNumbers.MonthCount;
import dev.userbot.stats.ChatNumbers.Sender;
import dev.userbot.stats.ChatNumbers.Silence;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsServiceTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final StatsRequest LOUNGE = request(UTC);

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static StatsRequest request(ZoneId zone) {
        return new StatsRequest(
                ChatRef.parse("@lounge"), Optional.empty(), Optional.empty(), zone, 3, Optional.empty());
    }

    private ChatNumbers numbers(ToldChat chat, StatsRequest request) {
        chat.storeIn(archive);
        return new StatsService(archive).numbers(request);
    }

    @Test
    void messagesAreCountedByMonthDayAndHour() {
        var chat = new ToldChat()
                .says(1, "2025-11-30T23:59:00Z", "Sunday night")
                .says(1, "2025-12-01T00:01:00Z", "Monday")
                .says(2, "2025-12-01T00:02:00Z", "Monday too")
                .says(1, "2026-02-04T12:00:00Z", "Wednesday");

        var numbers = numbers(chat, LOUNGE);

        assertThat(numbers.months())
                .containsExactly(
                        new MonthCount(YearMonth.of(2025, 11), 1),
                        new MonthCount(YearMonth.of(2025, 12), 2),
                        new MonthCount(YearMonth.of(2026, 1), 0),
                        new MonthCount(YearMonth.of(2026, 2), 1));
        assertThat(numbers.weekHours().at(DayOfWeek.SUNDAY, 23)).isEqualTo(1);
        assertThat(numbers.weekHours().at(DayOfWeek.MONDAY, 0)).isEqualTo(2);
        assertThat(numbers.weekHours().at(DayOfWeek.WEDNESDAY, 12)).isEqualTo(1);
        assertThat(numbers.period()).hasValueSatisfying(period -> {
            assertThat(period.first()).isEqualTo("2025-11-30T23:59:00Z");
            assertThat(period.last()).isEqualTo("2026-02-04T12:00:00Z");
            assertThat(period.activeDays()).isEqualTo(3);
            assertThat(period.busiestDay()).isEqualTo(new DayCount(LocalDate.of(2025, 12, 1), 2));
            assertThat(period.longestSilence())
                    .contains(
                            new Silence(Instant.parse("2025-12-01T00:02:00Z"), Instant.parse("2026-02-04T12:00:00Z")));
        });
    }

    @Test
    void daysBeginWhereTheReaderIs() {
        var chat = new ToldChat().says(1, "2025-11-30T23:59:00Z", "Monday in Berlin");

        var numbers = numbers(chat, request(ZoneId.of("Europe/Berlin")));

        assertThat(numbers.months()).containsExactly(new MonthCount(YearMonth.of(2025, 12), 1));
        assertThat(numbers.weekHours().at(DayOfWeek.MONDAY, 0)).isEqualTo(1);
    }

    @Test
    void whoeverWroteMostComesFirstWithTheirName() {
        var chat = new ToldChat()
                .person(1, "Anna")
                .says(2, "2026-01-01T10:00:00Z", "one")
                .says(1, "2026-01-01T10:01:00Z", "two words")
                .says(1, "2026-01-01T10:02:00Z", "👍🏽!");

        assertThat(numbers(chat, LOUNGE).senders())
                .containsExactly(
                        new Sender(1, Optional.of("Anna"), 2, 2, 12), new Sender(2, Optional.empty(), 1, 1, 3));
    }

    @Test
    void wordsThatEveryTextIsFullOfAreLeftOut() {
        var chat = new ToldChat()
                .says(1, "2026-01-01T10:00:00Z", "The cat and the cats, it's THE Cat")
                .says(1, "2026-01-01T10:01:00Z", "Это кошка, а это не кошка 2026 x");

        var numbers = numbers(chat, LOUNGE);

        assertThat(numbers.words()).containsExactly(new Count("cat", 2), new Count("кошка", 2), new Count("cats", 1));
        assertThat(numbers.totals().words()).isEqualTo(8 + 8);
    }

    @Test
    void repliesForwardsEditsAndTextsAreCounted() {
        var chat = new ToldChat()
                .says(1, "2026-01-01T10:00:00Z", "one")
                .says(1, "2026-01-01T10:01:00Z", "three", """
                        ,"edit_date":1767261700,"reply_to":{"@type":"messageReplyToMessage","chat_id":0,"message_id":1048576}
                        """)
                .says(1, "2026-01-01T10:02:00Z", "seventy", """
                        ,"forward_info":{"@type":"messageForwardInfo","date":1,"origin":{"@type":"messageOriginHiddenUser","sender_name":"x"}}
                        """);

        var totals = numbers(chat, LOUNGE).totals();

        assertThat(totals.messages()).isEqualTo(3);
        assertThat(totals.replies()).isEqualTo(1);
        assertThat(totals.edited()).isEqualTo(1);
        assertThat(totals.forwards()).isEqualTo(1);
        assertThat(totals.texts()).isEqualTo(3);
        assertThat(totals.characters()).isEqualTo(3 + 5 + 7);
        assertThat(totals.medianLength()).isEqualTo(5);
        assertThat(totals.longestText()).isEqualTo(7);
    }

    @Test
    void filesAreCountedByKindWithTheirSizes() {
        var document = """
                {"@type":"messageDocument","document":{"@type":"document","file_name":"a.pdf","mime_type":"",
                 "document":{"@type":"file","id":1,"size":%d,"expected_size":0}},
                 "caption":{"@type":"formattedText","text":"","entities":[]}}
                """;
        var chat = new ToldChat()
                .sends(1, "2026-01-01T10:00:00Z", document.formatted(1000))
                .sends(1, "2026-01-01T10:00:00Z", document.formatted(500))
                .says(1, "2026-01-01T10:02:00Z", "there");

        assertThat(numbers(chat, LOUNGE).media())
                .containsExactly(new MediaCount(ContentKind.DOCUMENT, 2, 1500), new MediaCount(ContentKind.TEXT, 1, 0));
    }

    @Test
    void reactionsAndWhatGotMostOfThemAreNamed() {
        var reactions = """
                ,"interaction_info":{"@type":"messageInteractionInfo","reactions":{"@type":"messageReactions","reactions":[
                  {"@type":"messageReaction","type":{"@type":"reactionTypeEmoji","emoji":"🔥"},"total_count":%d},
                  {"@type":"messageReaction","type":{"@type":"reactionTypePaid"},"total_count":1}]}}
                """;
        var chat = new ToldChat()
                .person(1, "Anna")
                .says(1, "2026-01-01T10:00:00Z", "good", reactions.formatted(2))
                .says(1, "2026-01-01T10:01:00Z", "better", reactions.formatted(7))
                .says(1, "2026-01-01T10:02:00Z", "nobody cares");

        var numbers = numbers(chat, LOUNGE);

        assertThat(numbers.totals().reactions()).isEqualTo(11);
        assertThat(numbers.reactions()).containsExactly(new Count("🔥", 9), new Count("paid", 2));
        assertThat(numbers.mostReacted())
                .extracting("words", "reactions", "sender")
                .containsExactly(tuple("better", 8L, Optional.of("Anna")), tuple("good", 3L, Optional.of("Anna")));
    }

    @Test
    void whatTelegramTellsIsCountedApart() {
        var chat = new ToldChat()
                .sends(1, "2026-01-01T10:00:00Z", "{\"@type\":\"messageChatJoinByLink\"}")
                .says(1, "2026-01-02T10:00:00Z", "hello");

        var numbers = numbers(chat, LOUNGE);

        assertThat(numbers.totals().service()).isEqualTo(1);
        assertThat(numbers.totals().messages()).isEqualTo(1);
        assertThat(numbers.period().orElseThrow().first()).isEqualTo("2026-01-02T10:00:00Z");
    }

    @Test
    void onlyTheWantedPeriodIsCounted() {
        var chat = new ToldChat()
                .says(1, "2026-01-01T10:00:00Z", "before")
                .says(1, "2026-01-02T00:00:00Z", "within")
                .says(1, "2026-01-03T00:00:00Z", "after");
        var request = new StatsRequest(
                ChatRef.parse("lounge"),
                Optional.of(Instant.parse("2026-01-02T00:00:00Z")),
                Optional.of(Instant.parse("2026-01-03T00:00:00Z")),
                UTC,
                3,
                Optional.empty());

        assertThat(numbers(chat, request).words()).containsExactly(new Count("within", 1));
    }

    @Test
    void anEmptyChatHasNumbersToo() {
        var numbers = numbers(new ToldChat(), LOUNGE);

        assertThat(numbers.period()).isEmpty();
        assertThat(numbers.months()).isEmpty();
        assertThat(numbers.totals().messages()).isZero();
        assertThat(numbers.totals().medianLength()).isZero();
    }

    @Test
    void thePageIsWrittenWhereItIsWanted() throws IOException {
        var page = folder.resolve("new").resolve("lounge.html");
        var request = new StatsRequest(
                ChatRef.parse("@lounge"), Optional.empty(), Optional.empty(), UTC, 3, Optional.of(page));

        numbers(new ToldChat().says(1, "2026-01-01T10:00:00Z", "hello"), request);

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Lounge", "1 message");
    }

    @Test
    void aPageThatCannotBeWrittenIsToldWithItsName() {
        var request = new StatsRequest(
                ChatRef.parse("@lounge"), Optional.empty(), Optional.empty(), UTC, 3, Optional.of(folder));

        assertThatThrownBy(() -> numbers(new ToldChat(), request))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--html");
    }
}
