package dev.userbot.send;

import static dev.userbot.send.SendingWorld.ANNA;
import static dev.userbot.send.SendingWorld.BORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.send.schedule.Recurrence;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message that is repeated, over days on which the computer is on or off. The first day is Wednesday, 25 November 2026. */
class RecurringSendsTest {
    private static final Duration AHEAD = Duration.ofDays(2);

    @TempDir
    Path folder;

    private SendingWorld world;
    private FakeTelegram telegram;

    @BeforeEach
    void open() {
        world = new SendingWorld(folder);
        world.zone = ZoneId.of("Europe/Berlin");
        telegram = world.telegram;
    }

    @AfterEach
    void close() {
        world.close();
    }

    private RecurringSend repeat(String rule, boolean sendsMissed) {
        return world.run().recurring().add(world.request("5", "6"), Recurrence.parse(rule), sendsMissed);
    }

    private RecurringRun run() {
        return world.run().recurring().run(AHEAD, world.limits, SendProgress.NONE);
    }

    private List<Instant> waiting(long chatId) {
        return world.run().scheduled().list(List.of(new dev.userbot.chats.ChatRef.Id(chatId))).stream()
                .map(message -> message.sendAt().orElseThrow())
                .toList();
    }

    private void at(String moment) {
        telegram.now = Instant.parse(moment);
        // What Telegram keeps goes out when its time has come.
        for (var chatId : List.of(ANNA, BORIS)) {
            world.run().scheduled().list(List.of(new dev.userbot.chats.ChatRef.Id(chatId))).stream()
                    .filter(message -> message.sendAt().orElseThrow().isBefore(telegram.now))
                    .forEach(message -> message.ids().forEach(id -> telegram.fire(chatId, id)));
        }
    }

    private static List<Tuple> told(RecurringRun run) {
        return run.occurrences().stream()
                .map(occurrence -> Tuple.tuple(occurrence.moment().instant().toString(), occurrence.fate()))
                .toList();
    }

    @Test
    void theNextOnesWaitAtTelegram() {
        repeat("day 09:00", false);

        assertThat(told(run()))
                .containsExactly(
                        Tuple.tuple("2026-11-26T08:00:00Z", Occurrence.Fate.SCHEDULED),
                        Tuple.tuple("2026-11-27T08:00:00Z", Occurrence.Fate.SCHEDULED));
        assertThat(waiting(ANNA))
                .containsExactly(Instant.parse("2026-11-26T08:00:00Z"), Instant.parse("2026-11-27T08:00:00Z"));
        assertThat(telegram.waiting(BORIS)).containsExactly("Hello", "Hello");
    }

    @Test
    void evenARareOneWaits() {
        repeat("0 9 1 * *", false);

        run();

        assertThat(waiting(ANNA)).containsExactly(Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void runningAgainChangesNothing() {
        repeat("day 09:00", false);
        run();

        run();

        assertThat(waiting(ANNA)).hasSize(2);
    }

    @Test
    void theDaysGoOn() {
        repeat("day 09:00", false);
        run();
        at("2026-11-26T12:00:00Z");

        run();

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(waiting(ANNA))
                .containsExactly(Instant.parse("2026-11-27T08:00:00Z"), Instant.parse("2026-11-28T08:00:00Z"));
    }

    @Test
    void whatWasMissedIsSkipped() {
        repeat("day 09:00", false);
        run();
        at("2026-11-30T12:00:00Z");

        assertThat(told(run()))
                .startsWith(
                        Tuple.tuple("2026-11-28T08:00:00Z", Occurrence.Fate.SKIPPED),
                        Tuple.tuple("2026-11-29T08:00:00Z", Occurrence.Fate.SKIPPED),
                        Tuple.tuple("2026-11-30T08:00:00Z", Occurrence.Fate.SKIPPED),
                        Tuple.tuple("2026-12-01T08:00:00Z", Occurrence.Fate.SCHEDULED));
        assertThat(telegram.got(ANNA)).hasSize(2);
        assertThat(told(run())).doesNotContain(Tuple.tuple("2026-11-30T08:00:00Z", Occurrence.Fate.SKIPPED));
    }

    @Test
    void ofWhatWasMissedTheLastIsSentLate() {
        repeat("day 09:00", true);
        run();
        at("2026-11-30T12:00:00Z");

        assertThat(told(run()))
                .startsWith(
                        Tuple.tuple("2026-11-28T08:00:00Z", Occurrence.Fate.SKIPPED),
                        Tuple.tuple("2026-11-29T08:00:00Z", Occurrence.Fate.SKIPPED),
                        Tuple.tuple("2026-11-30T08:00:00Z", Occurrence.Fate.SENT_LATE));
        run();
        assertThat(telegram.got(ANNA)).hasSize(3);
    }

    @Test
    void onlyThoseWhoMissedItGetItLate() {
        repeat("day 09:00", true);
        telegram.refuse(BORIS, "USER_PRIVACY_RESTRICTED");
        run();
        telegram.moods.clear();
        at("2026-11-26T12:00:00Z");

        run();

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(telegram.got(BORIS)).containsExactly("Hello");
    }

    @Test
    void aLateOneThatDoesNotGetThroughIsTriedAgain() {
        repeat("day 09:00", true);
        at("2026-11-26T12:00:00Z");
        telegram.mood(ANNA, FakeTelegram.Mood.UNREACHABLE);
        assertThat(run().stopped()).isPresent();
        telegram.moods.clear();

        run();

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(telegram.got(BORIS)).containsExactly("Hello");
    }

    @Test
    void endingTakesBackWhatWaits() {
        var kept = repeat("day 09:00", false);
        run();
        world.time = new dev.userbot.send.schedule.SendTime.After(Duration.ofHours(30));
        world.draft = SendingWorld.text("Another");
        world.send("5");

        world.run().recurring().remove(kept.id());

        assertThat(telegram.waiting(ANNA)).containsExactly("Another");
        assertThat(telegram.waiting(BORIS)).isEmpty();
        assertThat(world.run().recurring().all()).isEmpty();
        assertThatThrownBy(() -> world.run().recurring().remove(kept.id()))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND));
    }

    @Test
    void whatIsWrongIsNotKept() {
        assertThatThrownBy(() -> world.run().recurring().add(world.request("77"), Recurrence.parse("day 09:00"), false))
                .isInstanceOf(UserbotException.class);
        assertThat(world.run().recurring().all()).isEmpty();
    }

    @Test
    void oneThatIsRefusedDoesNotStopTheOthers() {
        repeat("day 09:00", false);
        telegram.people.remove(BORIS);
        world.draft = SendingWorld.text("Second");
        world.run().recurring().add(world.request("5"), Recurrence.parse("day 10:00"), false);

        var run = run();

        assertThat(run.failed()).hasSize(1);
        assertThat(telegram.waiting(ANNA)).contains("Second");
    }
}
