package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.PeopleWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real TDLib sends arrives. */
class SendingIT {
    @TempDir
    Path folder;

    private PeopleTelegram telegram;

    @BeforeEach
    void start() throws IOException {
        telegram = new PeopleTelegram(folder, () -> PeopleWorld.with(12).build());
    }

    @AfterEach
    void end() throws IOException {
        telegram.close();
    }

    static Stream<PeerId> everywhere() {
        return Stream.of(
                PeopleWorld.person(1),
                PeopleWorld.BOB,
                PeopleWorld.ALICE,
                PeopleWorld.GROUP,
                PeopleWorld.CLUB,
                PeopleWorld.SLOW_CLUB,
                PeopleWorld.FORUM,
                PeopleWorld.CHANNEL);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aTextArrives(PeerId to) throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            var sent = alice.sends(to, "Hello there");

            assertThat(sent.path("@type").asText()).as(sent.toString()).isEqualTo("updateMessageSendSucceeded");
            assertThat(telegram.sandbox().deliveries().textsTo(to)).containsExactly("Hello there");
            var read = alice.asks("getChatHistory", "chat_id", to.chatId(), "limit", 10);
            assertThat(read.at("/messages/0/content/text/text").asText()).isEqualTo("Hello there");
        }
    }

    @Test
    void theOtherSideGetsItToo() throws Exception {
        try (var alice = telegram.alice().looksAround();
                var bob = telegram.bob().looksAround()) {
            alice.sends(PeopleWorld.BOB, "Hello Bob");
            await().untilAsserted(() -> assertThat(bob.heard()).contains("Hello Bob"));
            bob.sends(PeopleWorld.ALICE, "Hello Alice");
            await().untilAsserted(() -> assertThat(alice.heard()).contains("Hello Alice"));
        }
        assertThat(telegram.sandbox().deliveries().all())
                .extracting(Delivery::from)
                .isEqualTo(List.of(PeopleWorld.ALICE.id(), PeopleWorld.BOB.id()));
    }
}
