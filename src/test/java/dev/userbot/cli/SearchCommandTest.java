package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.archive.SearchHit;
import dev.userbot.archive.SearchQuery;
import dev.userbot.chats.ChatRef;
import dev.userbot.search.FoundMessage;
import dev.userbot.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {
    private static final FoundMessage HOSTILE = new FoundMessage(
            -1001,
            "The\u202e Lounge",
            77,
            Instant.parse("2026-01-31T12:00:00Z"),
            Optional.of("Anna\u001b[2J"),
            Optional.of("https://t.me/lounge/77"),
            true,
            List.of(new SearchHit.Segment("some ", false), new SearchHit.Segment("te\u0007a", true)));

    private final CommandLineRun line = new CommandLineRun();

    @Test
    void itAsksTheArchiveOnly() {
        assertThat(line.run("search", "green", "tea", "--chat", "@lounge", "--from", "@anna", "--limit", "3"))
                .isZero();

        assertThat(line.services.calls)
                .startsWith("archive")
                .contains(new SearchRequest(
                        "green tea",
                        List.of(ChatRef.parse("@lounge")),
                        Optional.of(ChatRef.parse("@anna")),
                        Optional.empty(),
                        Optional.empty(),
                        SearchQuery.Order.NEWEST_FIRST,
                        3));
        assertThat(line.err()).isEqualTo("userbot: Nothing stored has these words.\n");
    }

    @Test
    void whatOthersWroteCannotSteerTheTerminal() {
        line.services.found = List.of(HOSTILE);

        line.run("search", "tea");

        assertThat(line.out())
                .isEqualTo("2026-01-31 13:00  The Lounge  Anna [2J (deleted)  https://t.me/lounge/77\n    some te a\n");
    }

    @Test
    void aLongWaitIsAnnounced() {
        line.services.found = List.of(HOSTILE, HOSTILE);

        line.run("search", "tea");

        assertThat(line.err()).contains("this can take a minute");
    }

    @Test
    void jsonHoldsTheMessages() throws IOException {
        line.services.found = List.of(HOSTILE);

        line.run("search", "tea", "--output", "json");

        assertThat(new ObjectMapper()
                        .readTree(line.out())
                        .path("messages")
                        .path(0)
                        .fieldNames())
                .toIterable()
                .containsExactly("chat_id", "chat", "id", "date", "sender", "link", "deleted", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "search tea --limit 0", "search tea --since soon", "search tea --chat @"})
    void badUsageIsCode2(String arguments) {
        assertThat(line.run(arguments.split(" "))).isEqualTo(2);

        assertThat(line.services.calls).isEmpty();
    }
}
