package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.PeopleWorld;
import dev.userbot.td.TdException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong between the real TDLib and its recipients, and what TDLib makes of it. */
class SendFaultsIT {
    private static final PeerId ADA = PeopleWorld.person(1);
    private static final PeerId BRAM = PeopleWorld.person(2);

    @TempDir
    Path folder;

    private PeopleTelegram telegram;

    @BeforeEach
    void start() throws IOException {
        telegram = new PeopleTelegram(
                folder, () -> PeopleWorld.with(12).slowMode(600).build());
    }

    @AfterEach
    void end() throws IOException {
        telegram.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PEER_FLOOD,                 400, PEER_FLOOD",
        "USER_PRIVACY_RESTRICTED,    400, USER_PRIVACY_RESTRICTED",
        "USER_IS_BLOCKED,            403, USER_IS_BLOCKED",
        "CHAT_WRITE_FORBIDDEN,       400, CHAT_WRITE_FORBIDDEN",
        "PRIVACY_PREMIUM_REQUIRED,   406, PRIVACY_PREMIUM_REQUIRED",
        "ALLOW_PAYMENT_REQUIRED_10,  400, ALLOW_PAYMENT_REQUIRED_10",
        "INPUT_USER_DEACTIVATED,     403, User is deactivated",
        "SLOWMODE_WAIT_600,          429, Too Many Requests: retry after 600",
        "FLOOD_WAIT_3600,            429, Too Many Requests: retry after 3600"
    })
    void aRefusalFailsTheMessageToItsRecipientOnly(String refusal, int code, String message) throws Exception {
        telegram.sandbox().faults().to(ADA).always(Fault.refusal(refusal));
        try (var alice = telegram.alice().looksAround()) {
            var failed = alice.sends(ADA, "Hello Ada");
            alice.sends(BRAM, "Hello Bram");

            assertThat(failed.path("@type").asText()).isEqualTo("updateMessageSendFailed");
            assertThat(failed.at("/error/code").asInt()).isEqualTo(code);
            assertThat(failed.at("/error/message").asText()).isEqualTo(message);
            assertThat(telegram.sandbox().deliveries().all())
                    .extracting(Delivery::to)
                    .isEqualTo(List.of(BRAM));
        }
    }

    static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of(new Fault.DropConnection(), ADA),
                Arguments.of(new Fault.LoseAnswer(), ADA),
                Arguments.of(new Fault.LoseAnswer(), PeopleWorld.BOB),
                Arguments.of(new Fault.LoseAnswer(), PeopleWorld.GROUP),
                Arguments.of(new Fault.LoseAnswer(), PeopleWorld.CLUB),
                Arguments.of(new Fault.LoseAnswer(), PeopleWorld.CHANNEL));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aMessageWhoseAnswerIsLostArrivesOnce(Fault fault, PeerId to) throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            telegram.sandbox().faults().to(to).once(fault);
            var sent = alice.sends(to, "Just once");

            assertThat(sent.path("@type").asText()).isEqualTo("updateMessageSendSucceeded");
            assertThat(telegram.sandbox().deliveries().textsTo(to)).containsExactly("Just once");
            assertThat(telegram.sandbox().requests().of("messages.sendMessage"))
                    .hasSizeGreaterThan(1)
                    .extracting(request -> request.longValue("random_id"))
                    .containsOnly(randomId());
            assertThat(alice.asks("getChatHistory", "chat_id", to.chatId(), "limit", 10)
                            .at("/messages/0/id")
                            .asLong())
                    .isEqualTo(sent.at("/message/id").asLong());
        }
    }

    private long randomId() {
        return telegram.sandbox().requests().of("messages.sendMessage").get(0).longValue("random_id");
    }

    @Test
    void aClientThatIsClosedWithoutAnAnswerSendsAgainWhenItComesBack() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            telegram.sandbox().faults().to(ADA).once(new Fault.Delay(Duration.ofHours(1)));
            alice.starts(ADA, "Just once");
            await().untilAsserted(() ->
                    assertThat(telegram.sandbox().deliveries().textsTo(ADA)).hasSize(1));
        }
        try (var alice = telegram.user("alice")) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(alice.updates("updateMessageSendSucceeded"))
                            .hasSize(1));
        }
        assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Just once");
    }

    @Test
    void aRequestThatIsNeverAnsweredLeavesTheMessagePending() throws Exception {
        telegram.sandbox().faults().to(ADA).always(new Fault.Stall());
        try (var alice = telegram.alice().looksAround()) {
            var pending = alice.starts(ADA, "Into the void");
            alice.sends(BRAM, "Hello Bram");

            var still = alice.asks(
                    "getMessage",
                    "chat_id",
                    ADA.chatId(),
                    "message_id",
                    pending.path("id").asLong());
            assertThat(still.at("/sending_state/@type").asText()).isEqualTo("messageSendingStatePending");
        }
        assertThat(telegram.sandbox().deliveries().textsTo(ADA)).isEmpty();
    }

    @Test
    void slowModeIsToldAndKept() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            alice.sends(PeopleWorld.SLOW_CLUB, "First");
            var second = alice.sends(PeopleWorld.SLOW_CLUB, "Second");
            var full = alice.asks("getSupergroupFullInfo", "supergroup_id", PeopleWorld.SLOW_CLUB.id());
            assertThat(second.path("@type").asText()).isEqualTo("updateMessageSendFailed");
            assertThat(full.path("slow_mode_delay").asInt()).isEqualTo(600);
            assertThat(full.path("slow_mode_delay_expires_in").asInt()).isPositive();

            telegram.passes(Duration.ofSeconds(601));
            alice.sends(PeopleWorld.SLOW_CLUB, "Third");
        }
        assertThat(telegram.sandbox().deliveries().textsTo(PeopleWorld.SLOW_CLUB))
                .containsExactly("First", "Third");
    }

    @Test
    void aChannelOfOthersCannotBeWrittenTo() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            assertThatThrownBy(() -> alice.starts(PeopleWorld.FOREIGN_CHANNEL, "Hello"))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            TdException.class,
                            refused -> assertThat(refused.telegramError())
                                    .isEqualTo("Need administrator rights in the channel chat"));
        }
    }

    @Test
    void aShortFloodWaitOnlyTakesTime() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            telegram.sandbox().faults().to(ADA).once(new Fault.FloodWait(1));

            assertThat(alice.sends(ADA, "Slowly").path("@type").asText()).isEqualTo("updateMessageSendSucceeded");
        }
        assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Slowly");
    }

    @Test
    void aLiftedRefusalRefusesNothingMore() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            telegram.sandbox().faults().to(ADA).always(Fault.refusal("USER_IS_BLOCKED"));
            telegram.sandbox().faults().to(BRAM).always(Fault.refusal("PEER_FLOOD"));
            alice.sends(ADA, "No");
            telegram.sandbox().faults().to(ADA).clear();

            assertThat(alice.sends(ADA, "Yes").path("@type").asText()).isEqualTo("updateMessageSendSucceeded");
            assertThat(alice.sends(BRAM, "Still no").path("@type").asText()).isEqualTo("updateMessageSendFailed");
        }
        assertThat(telegram.sandbox().deliveries().all())
                .extracting(Delivery::text)
                .isEqualTo(List.of("Yes"));
    }
}
