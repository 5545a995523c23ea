package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.Faults;
import dev.userbot.sandbox.world.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong between here and Telegram costs time, never messages. */
class FaultsIT {
    private static final int MESSAGES = 2_000;
    private static final String GET_HISTORY = "messages.getHistory";

    @TempDir
    Path folder;

    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, SyntheticWorld.of("long", MESSAGES, "9996620001"));
        user.succeed("--sandbox", "whoami");
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    @Test
    void aFloodWaitOfThreeSecondsIsWaitedFor() throws IOException {
        user.sandbox().faults().add(GET_HISTORY, 5, 1, new Fault.FloodWait(3));
        exportsEverything();
    }

    @Test
    void aDroppedConnectionIsMadeAgain() throws IOException {
        user.sandbox().faults().add(GET_HISTORY, 5, 2, new Fault.DropConnection());
        exportsEverything();
    }

    @Test
    void slowAnswersAreWaitedFor() throws IOException {
        user.sandbox().faults().always(Faults.EVERY_METHOD, new Fault.Delay(Duration.ofMillis(300)));
        exportsEverything();
    }

    @Test
    void anErrorOfTheServerIsTriedAgain() throws IOException {
        user.sandbox().faults().add(GET_HISTORY, 3, 1, new Fault.ErrorAnswer(500, "INTERNAL"));
        exportsEverything();
    }

    @Test
    void aFloodWaitBeyondTheLimitEndsWithEverythingSaved() throws IOException {
        user.sandbox().faults().add(GET_HISTORY, 10, Faults.ALWAYS, new Fault.FloodWait(900));
        var result = user.userbot().run("--sandbox", "export", "@long", "--format", "json", "--max-wait", "10s");
        assertThat(result.exitCode()).as("%s", result).isEqualTo(5);
        assertThat(result.stderr().lines().count()).isLessThanOrEqualTo(6);
        assertThat(result.stderr()).contains("900").doesNotContain("\tat ");
        assertThat(user.export("long").resolve("result.json")).doesNotExist();

        user.sandbox().faults().clear();
        user.sandbox().requests().clear();
        exportsEverything();
        assertThat(user.pagesAsked())
                .as("the first eight hundred are there already")
                .isLessThanOrEqualTo(15);
    }

    private void exportsEverything() throws IOException {
        user.succeed("--sandbox", "export", "@long", "--format", "json,md");
        assertThat(Exported.in(user.export("long")).holdsExactly(MESSAGES)).isTrue();
    }
}
