package dev.userbot.e2e;

import static dev.userbot.sandbox.world.PeopleWorld.BOB;
import static dev.userbot.sandbox.world.PeopleWorld.CLUB;
import static dev.userbot.sandbox.world.PeopleWorld.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.sandbox.Delivery;
import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.MovableClock;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.PeopleWorld;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is scheduled waits at Telegram, with this program off, and goes out at its time. */
class ScheduledIT {
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, PeopleWorld.with(12).build(), clock);
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    private List<String> got(PeerId recipient) {
        return user.sandbox().deliveries().textsTo(recipient);
    }

    private void pass(Duration time) {
        clock.forward(time);
        user.sandbox().clockMoved();
    }

    private JsonNode json(String... arguments) throws IOException {
        var all = Stream.concat(Stream.of("--sandbox", "--output", "json"), Stream.of(arguments))
                .toArray(String[]::new);
        return new ObjectMapper().readTree(user.succeed(all).stdout());
    }

    private JsonNode waiting(String... chats) throws IOException {
        return json(Stream.concat(Stream.of("scheduled", "list"), Stream.of(chats))
                        .toArray(String[]::new))
                .path("waiting");
    }

    @Test
    void aMessageGoesOutAtItsTime() throws IOException {
        var moment = LocalDateTime.ofInstant(clock.instant(), KATHMANDU)
                .plusHours(20)
                .truncatedTo(ChronoUnit.MINUTES);

        var result = user.succeed(
                "--sandbox", "send", "@bob_brandt", "Hello", "--at", moment.toString(), "--tz", "Asia/Kathmandu");

        assertThat(result.stdout()).contains("scheduled for", "Asia/Kathmandu (+05:45)", "UTC");
        assertThat(got(BOB)).isEmpty();
        pass(Duration.ofHours(21));
        assertThat(user.sandbox().deliveries().to(BOB)).singleElement().satisfies(message -> {
            assertThat(Instant.ofEpochSecond(message.date()))
                    .isEqualTo(moment.atZone(KATHMANDU).toInstant());
            assertThat(message.wasScheduled()).isTrue();
        });
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWaitsIsListedShownMovedRewrittenAndCancelled() throws IOException {
        user.succeed("--sandbox", "send", "@bob_brandt", "Hello", "--in", "2h");
        user.succeed("--sandbox", "send", "@the_club", "Everybody", "--in", "3h");

        var listed = waiting();
        assertThat(listed.findValuesAsText("chat")).containsExactlyInAnyOrder("Bob Brandt", "The Club");
        var number = waiting("@bob_brandt").at("/0/id").asText();
        var oldId = waiting("@bob_brandt").at("/0/message_ids/0").asLong();

        user.succeed("--sandbox", "scheduled", "edit", number, "--in", "5h", "--text", "Hello again");

        var moved = waiting("@bob_brandt").get(0);
        assertThat(moved.path("id").asText()).isEqualTo(number);
        assertThat(moved.at("/message_ids/0").asLong()).isNotEqualTo(oldId);
        assertThat(moved.at("/messages/0/text").asText()).isEqualTo("Hello again");
        assertThat(user.succeed("--sandbox", "scheduled", "show", number).stdout())
                .contains("to Bob Brandt", "  | Hello again");
        pass(Duration.ofHours(4));
        assertThat(got(BOB)).isEmpty();
        assertThat(got(CLUB)).containsExactly("Everybody");

        user.succeed("--sandbox", "scheduled", "cancel", number);

        pass(Duration.ofHours(2));
        assertThat(got(BOB)).isEmpty();
        assertThat(user.userbot().run("--sandbox", "scheduled", "show", number).exitCode())
                .isEqualTo(4);
    }

    @Test
    void whatWaitsIsSentAtOnce() throws IOException {
        user.succeed("--sandbox", "send", "@bob_brandt", "Hello", "--in", "2h");

        user.succeed("--sandbox", "scheduled", "now", waiting().at("/0/id").asText());

        await().untilAsserted(() -> assertThat(got(BOB)).containsExactly("Hello"));
        pass(Duration.ofHours(3));
        assertThat(got(BOB)).containsExactly("Hello");
    }

    @Test
    void whatIsScheduledTwiceWaitsOnce() throws IOException {
        user.succeed("--sandbox", "send", "@bob_brandt", "Hello", "--in", "2h");
        user.succeed("--sandbox", "send", "@bob_brandt", "Hello", "--in", "2h");

        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aRunThatDiedWhileSchedulingIsRepeated() throws IOException {
        user.succeed("--sandbox", "whoami");
        user.sandbox().faults().to(BOB).always(new Fault.LoseAnswer());
        var running = user.userbot().start("--sandbox", "send", "@bob_brandt", "Hello", "--in", "2h");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> user.sandbox().requests().count("messages.sendMessage") > 0);
        running.kill();
        user.sandbox().faults().clear();

        user.succeed("--sandbox", "send", "@bob_brandt", "Hello", "--in", "2h");

        assertThat(waiting("@bob_brandt")).hasSize(1);
        pass(Duration.ofHours(3));
        assertThat(got(BOB)).containsExactly("Hello");
    }

    @Test
    void whatAnotherAppScheduledIsSeenAndMoved() throws IOException {
        user.succeed("--sandbox", "whoami");
        var date = (int) clock.instant().plus(Duration.ofHours(2)).getEpochSecond();
        user.sandbox()
                .world()
                .apply(new WorldChange.MessageScheduled(
                        BOB,
                        TlObject.of(
                                "message",
                                "id",
                                1,
                                "out",
                                true,
                                "from_id",
                                PeopleWorld.ALICE.toTl(),
                                "peer_id",
                                BOB.toTl(),
                                "date",
                                date,
                                "message",
                                "From a phone")));

        var seen = waiting("@bob_brandt").get(0);
        assertThat(seen.path("by_userbot").asBoolean()).isFalse();
        assertThat(seen.at("/messages/0/text").asText()).isEqualTo("From a phone");
        user.succeed("--sandbox", "scheduled", "edit", seen.path("id").asText(), "--in", "5h");

        pass(Duration.ofHours(3));
        assertThat(got(BOB)).isEmpty();
        pass(Duration.ofHours(3));
        assertThat(got(BOB)).containsExactly("From a phone");
    }

    @Test
    void aMessageWaitsForTheRecipient() throws IOException {
        user.succeed("--sandbox", "send", "@person1", "Hello", "--when-online");

        assertThat(waiting("@person1").at("/0/send_at").isNull()).isTrue();
        user.sandbox().comesOnline(person(1).id());
        assertThat(got(person(1))).containsExactly("Hello");
    }

    @Test
    void whatTelegramWouldNotKeepIsRefused() {
        for (var time : List.of("5s", "400d")) {
            var result = user.userbot().run("--sandbox", "send", "@bob_brandt", "Hello", "--in", time);
            assertThat(result.exitCode()).as("%s", result).isEqualTo(2);
        }
        var past = user.userbot().run("--sandbox", "send", "@bob_brandt", "Hello", "--at", "2020-01-01T09:00");
        assertThat(past.stderr()).contains("ago: nothing can be sent then");
        assertThat(user.sandbox().requests().count("messages.sendMessage")).isZero();
    }

    @Test
    void aRepeatedMessageGoesOutDayByDay() throws IOException {
        user.succeed(
                "--sandbox", "send", "@bob_brandt", "Good morning", "--every", "day 09:00", "--tz", "Europe/Berlin");

        assertThat(waiting("@bob_brandt")).hasSizeBetween(6, 7);
        var first = Instant.parse(waiting("@bob_brandt").at("/0/send_at").asText());
        assertThat(first.atZone(ZoneId.of("Europe/Berlin")).getHour()).isEqualTo(9);
        pass(Duration.ofDays(3));
        assertThat(got(BOB)).hasSize(3).containsOnly("Good morning");

        var run = json("scheduled", "run");

        assertThat(run.findValuesAsText("is_new")).filteredOn("true"::equals).hasSize(3);
        assertThat(waiting("@bob_brandt")).hasSizeBetween(6, 7);
        var number = json("scheduled", "list").at("/recurring/0/id").asText();
        user.succeed("--sandbox", "scheduled", "cancel", number);
        assertThat(waiting("@bob_brandt")).isEmpty();
    }

    @Test
    void anOccurrenceThatWasMissedIsSentLate() throws IOException {
        user.succeed(
                "--sandbox",
                "send",
                "@bob_brandt",
                "Report",
                "--every",
                "day 09:00",
                "--tz",
                "UTC",
                "--missed",
                "send");
        pass(Duration.ofDays(20));
        var before = got(BOB).size();

        var run = json("scheduled", "run");

        assertThat(run.findValuesAsText("fate"))
                .contains("skipped", "scheduled")
                .filteredOn("sent_late"::equals)
                .hasSize(1);
        assertThat(got(BOB)).hasSize(before + 1);
        assertThat(user.sandbox().deliveries().to(BOB))
                .extracting(Delivery::text)
                .containsOnly("Report");
    }

    @Test
    void aListenerKeepsWhatIsRepeatedOnTheSchedule() throws IOException {
        user.succeed("--sandbox", "send", "@bob_brandt", "Good morning", "--every", "day 09:00");
        int first = waiting().size();
        pass(Duration.ofDays(3));
        assertThat(waiting()).hasSize(first - 3);
        var listening = user.userbot().start("--sandbox", "listen", "@bob_brandt");
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Files.exists(user.session().resolve("control.sock")));
        await().atMost(Duration.ofSeconds(40)).until(() -> waiting().size() == first);
        listening.process().destroy();
        assertThat(listening.await().exitCode()).isZero();
    }
}
