package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.chats.ChatRef;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.api.FormattedText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduledCommandTest {
    private final CommandLineRun line = new CommandLineRun();

    @Test
    void everythingIsListed() {
        assertThat(line.run("scheduled", "list")).isZero();

        assertThat(line.out().lines().map(String::stripTrailing))
                .containsExactly(
                        "ID  WHEN                       BY       TO    WHAT",
                        "s7  Tue 2026-12-01 09:00       userbot  Anna  See you there",
                        "r3  next Thu 2026-11-26 09:00  userbot  Anna  every mon,thu 09:00 (Europe/Berlin), missed: skipped");
    }

    @Test
    void someChatsAreListed() {
        line.run("scheduled", "list", "@anna");

        assertThat(line.services.calls).contains(List.of(ChatRef.parse("@anna")));
        assertThat(line.out()).doesNotContain("r3");
    }

    @Test
    void theListHasAPublishedShape() throws IOException {
        line.run("scheduled", "list", "--output", "json");

        var json = new ObjectMapper().readTree(line.out());
        assertThat(json.at("/waiting/0").fieldNames())
                .toIterable()
                .containsExactly("id", "chat_id", "chat", "send_at", "by_userbot", "message_ids", "messages");
        assertThat(json.at("/waiting/0/send_at").asText()).isEqualTo("2026-12-01T08:00:00Z");
        assertThat(json.at("/recurring/0").fieldNames())
                .toIterable()
                .containsExactly("id", "rule", "zone", "missed", "recipients", "next");
    }

    @Test
    void oneIsShownWhole() {
        line.run("scheduled", "show", "s7");

        assertThat(line.out()).isEqualTo("s7 to Anna, Tue 2026-12-01 09:00:\n  | See you\n  | there\n");
    }

    @Test
    void oneIsMovedAndRewritten() {
        assertThat(line.run("scheduled", "edit", "s7", "--in", "2h", "--text", "Later"))
                .isZero();

        assertThat(line.services.calls)
                .contains(new SendTime.After(Duration.ofHours(2)), new FormattedText("Later", List.of()));
    }

    @Test
    void oneIsSentAtOnce() {
        assertThat(line.run("scheduled", "now", "S7")).isZero();

        assertThat(line.services.calls).contains("now s7");
        assertThat(line.out()).isEqualTo("s7: sent to Anna\n");
    }

    @Test
    void severalAreAskedFor() {
        assertThat(line.run("scheduled", "cancel", "s7", "r3")).isEqualTo(2);
        assertThat(line.services.calls).containsExactly("scheduled");

        assertThat(line.run("scheduled", "cancel", "s7", "r3", "--yes")).isZero();
        assertThat(line.services.calls).contains("cancel s7", "end r3");
        assertThat(line.out()).isEqualTo("s7: cancelled\nr3: cancelled\n");
    }

    @Test
    void nothingIsCancelledIfOneIsUnknown() {
        assertThat(line.run("scheduled", "cancel", "s7", "s999", "--yes")).isEqualTo(4);

        assertThat(line.services.calls).containsExactly("scheduled");
    }

    @Test
    void runningTellsWhatWasDone() {
        assertThat(line.run("scheduled", "run", "--ahead", "2d")).isZero();

        assertThat(line.services.calls).contains(Duration.ofDays(2));
        assertThat(line.out()).contains(": missed, skipped", ": scheduled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scheduled",
                "scheduled show",
                "scheduled show 7",
                "scheduled show r3",
                "scheduled now r3",
                "scheduled cancel x7",
                "scheduled edit s7",
                "scheduled edit s7 --text=",
                "scheduled edit s7 --at soon",
                "scheduled edit s7 s8 --in 2h",
                "scheduled run --ahead 5"
            })
    void badUsageIsCode2(String arguments) {
        assertThat(line.run(arguments.split(" "))).isEqualTo(2);

        assertThat(line.services.calls).isEmpty();
    }
}
