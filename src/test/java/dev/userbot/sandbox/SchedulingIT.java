package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.PeopleWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that wait on the server until their time comes. */
class SchedulingIT {
    private static final PeerId ADA = PeopleWorld.person(1);
    private static final PeerId BRAM = PeopleWorld.person(2);

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
        return SendingIT.everywhere();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aMessageWaitsAndGoesOutWhenItIsTime(PeerId to) throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            var put = alice.sends(to, Outgoing.text("Later"), in(Duration.ofHours(2)));
            assertThat(put.path("@type").asText()).as(put.toString()).isEqualTo("updateMessageSendSucceeded");
            // The clock goes on: a second or two may have passed since it was sent.
            assertThat(put.at("/message/scheduling_state/send_date").asInt())
                    .isBetween(date(Duration.ofHours(2)) - 5, date(Duration.ofHours(2)));
            assertThat(waiting(alice, to)).containsExactly("Later");
            assertThat(telegram.sandbox().deliveries().all()).isEmpty();

            telegram.passes(Duration.ofHours(1));
            assertThat(telegram.sandbox().deliveries().all()).isEmpty();
            telegram.passes(Duration.ofHours(1));

            assertThat(telegram.sandbox().deliveries().to(to))
                    .hasSize(1)
                    .allSatisfy(delivery -> assertThat(delivery.wasScheduled()).isTrue());
            await().untilAsserted(() -> assertThat(alice.heard()).contains("Later"));
            await().untilAsserted(() -> assertThat(waiting(alice, to)).isEmpty());
        }
    }

    @Test
    void whatWaitsCanBeMovedChangedCancelledAndSentNow() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            var moved = id(alice.sends(ADA, Outgoing.text("Moved"), in(Duration.ofHours(1))));
            var changed = id(alice.sends(ADA, Outgoing.text("Changed"), in(Duration.ofHours(2))));
            var cancelled = id(alice.sends(ADA, Outgoing.text("Cancelled"), in(Duration.ofHours(3))));
            var now = id(alice.sends(ADA, Outgoing.text("Now"), in(Duration.ofHours(4))));

            alice.asks(
                    "editMessageSchedulingState",
                    "chat_id",
                    ADA.id(),
                    "message_id",
                    moved,
                    "scheduling_state",
                    at(Duration.ofHours(10)));
            alice.asks(
                    "editMessageText",
                    "chat_id",
                    ADA.id(),
                    "message_id",
                    changed,
                    "input_message_content",
                    Outgoing.text("Changed my mind"));
            alice.asks("deleteMessages", "chat_id", ADA.id(), "message_ids", List.of(cancelled), "revoke", true);
            alice.asks("editMessageSchedulingState", "chat_id", ADA.id(), "message_id", now);

            await().untilAsserted(() -> assertThat(waiting(alice, ADA)).containsExactly("Moved", "Changed my mind"));
            assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Now");
            telegram.passes(Duration.ofHours(9));
            assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Now", "Changed my mind");
            telegram.passes(Duration.ofHours(2));
            assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Now", "Changed my mind", "Moved");
        }
    }

    @Test
    void aFreshClientFindsWhatWaits() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            alice.sends(ADA, Outgoing.text("Later"), in(Duration.ofHours(2)));
            alice.sends(PeopleWorld.CLUB, Outgoing.text("Later"), in(Duration.ofHours(2)));
            alice.sends(PeopleWorld.GROUP, Outgoing.text("Later"), in(Duration.ofHours(2)));
        }
        try (var phone = telegram.logsIn("phone", PeopleWorld.ALICE_PHONE).looksAround()) {
            assertThat(phone.asks("getUserFullInfo", "user_id", ADA.id())).isNotNull();
            phone.opens(ADA);
            await().untilAsserted(() -> assertThat(waiting(phone, ADA)).containsExactly("Later"));
            await().untilAsserted(
                            () -> assertThat(waiting(phone, PeopleWorld.CLUB)).containsExactly("Later"));
            await().untilAsserted(
                            () -> assertThat(waiting(phone, PeopleWorld.GROUP)).containsExactly("Later"));
        }
    }

    @Test
    void somebodyComesOnline() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            alice.sends(
                    ADA, Outgoing.text("There you are"), options(Ask.object("messageSchedulingStateSendWhenOnline")));
            assertThat(waiting(alice, ADA)).containsExactly("There you are");
            telegram.passes(Duration.ofDays(30));
            assertThat(telegram.sandbox().deliveries().all()).isEmpty();

            telegram.sandbox().comesOnline(ADA.id());

            assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("There you are");
            await().untilAsserted(() -> assertThat(alice.heard()).contains("There you are"));
        }
    }

    @Test
    void whoHidesTheirStatusCannotBeWaitedFor() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            var failed = alice.sends(
                    BRAM, Outgoing.text("There you are"), options(Ask.object("messageSchedulingStateSendWhenOnline")));

            assertThat(failed.at("/error/message").asText()).isEqualTo("SCHEDULE_STATUS_PRIVATE");
        }
    }

    @Test
    void noMoreThanAHundredWaitInAChat() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            var pending = IntStream.range(0, 100)
                    .mapToObj(i -> start(alice, "Number " + i))
                    .toList();
            pending.forEach(alice::outcome);
            var failed = alice.sends(ADA, Outgoing.text("One too many"), in(Duration.ofHours(2)));

            assertThat(failed.at("/error/message").asText()).isEqualTo("SCHEDULE_TOO_MUCH");
            assertThat(telegram.world().state(PeopleWorld.ALICE.id()).scheduled(ADA))
                    .hasSize(100);
            // TDLib keeps showing what it could not put off.
            assertThat(waiting(alice, ADA)).hasSize(101).startsWith("One too many");
        }
    }

    private ObjectNode start(Outgoing alice, String text) {
        try {
            return alice.starts(ADA, Outgoing.text(text), in(Duration.ofHours(2)));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDateTooFarAwayIsRefused() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            var failed = alice.sends(ADA, Outgoing.text("Next year"), in(Duration.ofHours(366 * 24 + 12)));

            assertThat(failed.at("/error/message").asText()).isEqualTo("SCHEDULE_DATE_TOO_LATE");
        }
    }

    @Test
    void whatIsDueWhileTheSandboxIsDownGoesOutWhenItComesBack() throws Exception {
        try (var alice = telegram.alice().looksAround()) {
            alice.sends(ADA, Outgoing.text("Soon"), in(Duration.ofHours(1)));
            alice.sends(ADA, Outgoing.text("Later"), in(Duration.ofHours(3)));
        }
        telegram.restartsAfter(Duration.ofHours(2));

        assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Soon");
        try (var alice = telegram.user("alice")) {
            await().untilAsserted(() -> assertThat(waiting(alice, ADA)).containsExactly("Later"));
            await().untilAsserted(() -> assertThat(alice.heard()).containsExactly("Soon"));
        }
        telegram.restartsAfter(Duration.ofHours(2));
        assertThat(telegram.sandbox().deliveries().textsTo(ADA)).containsExactly("Soon", "Later");
    }

    private static long id(ObjectNode sent) {
        assertThat(sent.path("@type").asText()).as(sent.toString()).isEqualTo("updateMessageSendSucceeded");
        return sent.at("/message/id").asLong();
    }

    /** The texts that wait in a chat, the last one to go out first. */
    private static List<String> waiting(Outgoing user, PeerId peer) throws InterruptedException {
        var messages = user.asks("getChatScheduledMessages", "chat_id", peer.chatId());
        return StreamSupport.stream(messages.path("messages").spliterator(), false)
                .map(message -> message.at("/content/text/text").asText())
                .toList();
    }

    private ObjectNode in(Duration time) {
        return options(at(time));
    }

    private ObjectNode at(Duration time) {
        return Ask.object("messageSchedulingStateSendAtDate", "send_date", date(time), "repeat_period", 0);
    }

    private int date(Duration time) {
        return (int) telegram.clock().instant().plus(time).getEpochSecond();
    }

    private static ObjectNode options(ObjectNode state) {
        return Ask.object("messageSendOptions", "scheduling_state", state);
    }
}
