package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeopleWorld;
import dev.userbot.sandbox.world.Text;
import dev.userbot.td.api.ConnectionState;
import dev.userbot.td.api.Update;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Telegram that cannot be reached for some time. */
class AwayTimeIT {
    @TempDir
    Path folder;

    private PeopleTelegram telegram;

    @BeforeEach
    void start() throws IOException {
        telegram = new PeopleTelegram(folder, () -> PeopleWorld.with(3).build());
    }

    @AfterEach
    void end() throws IOException {
        telegram.close();
    }

    @Test
    void nobodyIsLetInUntilTheTimeIsOver() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            telegram.sandbox().away(Duration.ofMinutes(5));
            await().untilAsserted(
                            () -> assertThat(state(alice)).isNotInstanceOf(ConnectionState.ConnectionStateReady.class));
            LiveChat.of(telegram.world(), PeopleWorld.CLUB)
                    .says(
                            PeopleWorld.BOB,
                            Text.text("Is anybody there?"),
                            telegram.clock().instant());

            telegram.passes(Duration.ofMinutes(4));
            await().during(Duration.ofSeconds(3))
                    .until(() -> !(state(alice) instanceof ConnectionState.ConnectionStateReady));
            telegram.passes(Duration.ofMinutes(2));

            await().atMost(Duration.ofSeconds(40)).until(() -> alice.heard().contains("Is anybody there?"));
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(
                            () -> assertThat(state(alice)).isInstanceOf(ConnectionState.ConnectionStateReady.class));
        }
    }

    private static ConnectionState state(Outgoing user) {
        return user.user().updates().stream()
                .filter(Update.UpdateConnectionState.class::isInstance)
                .map(update -> ((Update.UpdateConnectionState) update).state())
                .reduce((one, next) -> next)
                .orElseThrow();
    }
}
