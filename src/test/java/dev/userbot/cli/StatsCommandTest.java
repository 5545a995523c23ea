package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.ContentKind;
import dev.userbot.chats.ChatRef;
import dev.userbot.stats.ChatNumbers;
import dev.userbot.stats.ChatNumbers.Count;
import dev.userbot.stats.ChatNumbers.DayCount;
import dev.userbot.stats.ChatNumbers.MediaCount;
import dev.userbot.stats.ChatNumbers.MonthCount;
import dev.userbot.stats.ChatNumbers.Period;
import dev.userbot.stats.ChatNumbers.ReactedMessage;
import dev.userbot.stats.ChatNumbers.Sender;
import dev.userbot.stats.ChatNumbers.Silence;
import dev.userbot.stats.ChatNumbers.Totals;
import dev.userbot.stats.ChatNumbers.WeekHours;
import dev.userbot.stats.StatsRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsCommandTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FIRST = Instant.parse("2025-12-01T10:00:00Z");
    private static final Instant LAST = Instant.parse("2026-01-31T23:30:00Z");

    private final CommandLineRun line = new CommandLineRun();

    @BeforeEach
    void countALounge() {
        line.services.numbers = Optional.of(numbers(
                12, List.of(new MonthCount(YearMonth.of(2025, 12), 1000), new MonthCount(YearMonth.of(2026, 1), 250))));
    }

    /** @param hourly messages of the first hour of the week; the others have one more each */
    private static ChatNumbers numbers(long hourly, List<MonthCount> months) {
        var hours = IntStream.range(0, 7)
                .mapToObj(day -> LongStream.range(hourly, hourly + 24).boxed().toList())
                .toList();
        return new ChatNumbers(
                -1001,
                "The\u202e Lounge\u001b[31m",
                BERLIN,
                new Totals(
                        1_234_567,
                        3,
                        1,
                        20,
                        1_000_000,
                        500_000,
                        987_654,
                        1_200_000,
                        98_765_432,
                        5,
                        1_000,
                        4096,
                        900_000),
                Optional.of(new Period(
                        FIRST,
                        LAST,
                        3650,
                        new DayCount(LocalDate.of(2026, 1, 31), 12_345),
                        Optional.of(new Silence(FIRST, LAST)))),
                months,
                new WeekHours(hours),
                List.of(
                        new Sender(7, Optional.of("Anna\n"), 700_000, 1_000_000, 3),
                        new Sender(8, Optional.empty(), 1, 2, 3)),
                List.of(new Count("harbour", 12)),
                List.of(new MediaCount(ContentKind.PHOTO, 5, 2_000_000), new MediaCount(ContentKind.POLL, 1, 0)),
                List.of(new Count("🔥", 9)),
                List.of(new ReactedMessage(5, FIRST, Optional.of("Anna"), 9, "Hello\u001b]0;x")),
                List.of(new Count("example.org", 2)));
    }

    @Test
    void itAsksTheArchiveAndNotTelegram() {
        assertThat(line.run("stats", "@lounge")).isZero();

        assertThat(line.services.calls)
                .containsExactly(
                        "archive",
                        "stats",
                        new StatsRequest(
                                ChatRef.parse("@lounge"),
                                Optional.empty(),
                                Optional.empty(),
                                BERLIN,
                                10,
                                Optional.empty()));
        assertThat(line.services.open).isFalse();
    }

    @Test
    void itTakesItsOptions() {
        assertThat(line.run(
                        "stats",
                        "me",
                        "--since",
                        "2026-01-01",
                        "--until",
                        "2026-01-31T12:00",
                        "--top",
                        "3",
                        "--html",
                        "me.html"))
                .isZero();

        assertThat(line.services.calls)
                .contains(new StatsRequest(
                        new ChatRef.Me(),
                        Optional.of(Instant.parse("2025-12-31T23:00:00Z")),
                        Optional.of(Instant.parse("2026-01-31T11:00:00Z")),
                        BERLIN,
                        3,
                        Optional.of(Path.of("me.html"))));
        assertThat(line.out()).endsWith("\n  me.html\n");
    }

    @ParameterizedTest
    @CsvSource({"--top, 0", "--since, tomorrowish", "--until, 2026-13-01"})
    void senselessOptionsAreRefused(String option, String value) {
        assertThat(line.run("stats", "@lounge", option, value)).isEqualTo(2);
        assertThat(line.err()).contains(option);
        assertThat(line.services.calls).isEmpty();
    }

    @Test
    void aPeriodThatIsEmptyIsRefused() {
        assertThat(line.run("stats", "@lounge", "--since", "1d", "--until", "2d"))
                .isEqualTo(2);
    }

    @Test
    void theReportFitsTheTerminalAndShowsEverything() {
        line.run("stats", "@lounge");

        assertThat(line.out().lines())
                .allSatisfy(row -> assertThat(row.length()).isLessThanOrEqualTo(80));
        assertThat(line.out())
                .startsWith("The Lounge [31m: 1,234,567 messages from 2025-12-01 to 2026-02-01.\n")
                .contains(
                        "987,654 senders, 98,765,432 words in 1,200,000 texts",
                        "longest silence: 61 days 13 hours, from 2025-12-01",
                        "  2025-12 " + "█".repeat(58) + " 1,000\n",
                        "  2026-01 " + "█".repeat(14) + "▌ 250\n",
                        "  Mon ",
                        "    700,000   1,000,000  Anna\n",
                        "Deleted Account",
                        "         12  harbour\n",
                        "          5  photo      1.9 MB\n",
                        "          1  poll\n",
                        "          9  🔥\n",
                        "          9  2025-12-01 Anna: Hello ]0;x\n",
                        "          2  example.org\n");
    }

    @Test
    void withAsciiNothingButPlainCharactersIsDrawn() {
        line.run("stats", "@lounge", "--ascii");

        assertThat(line.out()).contains("  2025-12 " + "#".repeat(58) + " 1,000\n");
        assertThat(line.out().replace("🔥", "").chars()).allMatch(c -> c < 128);
    }

    @Test
    void aLongChatHasABarForEveryYear() {
        var months = IntStream.range(0, 120)
                .mapToObj(month -> new MonthCount(YearMonth.of(2015, 1).plusMonths(month), 10))
                .toList();
        line.services.numbers = Optional.of(numbers(1, months));

        line.run("stats", "@lounge");

        assertThat(line.out())
                .contains("  2015    " + "█".repeat(58) + " 120\n")
                .doesNotContain("2015-01");
    }

    @Test
    void anEmptyChatIsOneLine() {
        var none = numbers(0, List.of());
        line.services.numbers = Optional.of(new ChatNumbers(
                none.chatId(),
                "Empty",
                BERLIN,
                new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                Optional.empty(),
                List.of(),
                new WeekHours(Collections.nCopies(7, Collections.nCopies(24, 0L))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        line.run("stats", "@empty");

        assertThat(line.out()).isEqualTo("Empty: 0 messages.\n");
    }

    @Test
    void theJsonHasThePublishedShape() throws IOException {
        line.run("--output", "json", "stats", "@lounge", "--html", "a.html");

        var json = new ObjectMapper().readTree(line.out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "chat_id",
                        "title",
                        "timezone",
                        "totals",
                        "period",
                        "months",
                        "week_hours",
                        "senders",
                        "words",
                        "media",
                        "reactions",
                        "most_reacted",
                        "domains",
                        "page");
        assertThat(json.at("/period/longest_silence/seconds").asLong()).isEqualTo(61 * 86_400 + 13 * 3600 + 1800);
        assertThat(json.at("/months/0/month").asText()).isEqualTo("2025-12");
        assertThat(json.at("/week_hours/6/23").asLong()).isEqualTo(35);
        assertThat(json.at("/media/0/kind").asText()).isEqualTo("photo");
        assertThat(json.at("/senders/1/name").isNull()).isTrue();
        assertThat(json.at("/page").asText()).isEqualTo("a.html");
    }
}
