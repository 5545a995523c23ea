package dev.userbot.send;

import static dev.userbot.send.SendingWorld.ANNA;
import static dev.userbot.send.SendingWorld.BORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.SendMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A command that sends, run after run, whatever happens in between. */
class SendServiceTest {

    @TempDir
    Path folder;

    private SendingWorld world;
    private FakeTelegram telegram;

    @BeforeEach
    void open() {
        world = new SendingWorld(folder);
        telegram = world.telegram;
    }

    @AfterEach
    void close() {
        world.close();
    }

    private SendSummary send(String... to) {
        return world.send(to);
    }

    private static List<Class<?>> kinds(SendSummary summary) {
        return summary.results().stream()
                .<Class<?>>map(result -> result.delivery().getClass())
                .toList();
    }

    @Test
    void everybodyGetsTheMessageOnce() {
        assertThat(kinds(send("5", "6"))).containsExactly(Delivery.Sent.class, Delivery.Sent.class);

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(telegram.got(BORIS)).containsExactly("Hello");
    }

    @Test
    void theSameCommandAgainSendsNothing() {
        send("5", "6");

        assertThat(kinds(send("5", "6"))).containsOnly(Delivery.SentBefore.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello");
    }

    @Test
    void anotherKeyMakesItAnotherMessage() {
        send("5");
        world.key = Optional.of("again");

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello", "Hello");
    }

    @Test
    void aKeyBelongsToOneMessage() {
        world.key = Optional.of("invoice 7");
        send("5");
        world.draft = SendingWorld.text("Something else");

        assertThatThrownBy(() -> send("6", "5"))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE))
                .hasMessageContaining("the key 'invoice 7' belongs to another message");
        assertThat(telegram.got(BORIS)).isEmpty();
    }

    @Test
    void afterThirtyDaysItIsForgotten() {
        send("5");
        telegram.now = FakeTelegram.START.plus(Duration.ofDays(31));

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);
    }

    @Test
    void aListGoesOnWhereItWasRefused() {
        IntStream.rangeClosed(101, 150).forEach(id -> telegram.with(id, "Guest " + id));
        var everybody =
                IntStream.rangeClosed(101, 150).mapToObj(String::valueOf).toArray(String[]::new);
        List.of(103L, 110L, 111L, 130L, 150L).forEach(id -> telegram.refuse(id, "USER_PRIVACY_RESTRICTED"));

        var first = send(everybody);

        assertThat(kinds(first)).filteredOn(Delivery.Sent.class::equals).hasSize(45);
        assertThat(first.results())
                .filteredOn(result -> result.delivery() instanceof Delivery.Failed)
                .extracting(
                        result -> result.send().recipient().title(),
                        result -> ((Delivery.Failed) result.delivery()).reason())
                .hasSize(5)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "Guest 103", "Their privacy settings do not let you write to them. (USER_PRIVACY_RESTRICTED)"));
        assertThat(first.stopped()).isEmpty();

        telegram.moods.clear();
        var second = send(everybody);

        assertThat(kinds(second)).filteredOn(Delivery.Sent.class::equals).hasSize(5);
        assertThat(kinds(second)).filteredOn(Delivery.SentBefore.class::equals).hasSize(45);
        assertThat(telegram.history.values())
                .allSatisfy(messages -> assertThat(messages).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeTelegram.Mood.class,
            names = {"KILLS_BEFORE", "KILLS_IN_QUEUE", "KILLS_AFTER", "KILLS_FORGETTING"})
    void aRunThatDiedIsRepeatedAndNobodyGetsItTwice(FakeTelegram.Mood mood) {
        telegram.mood(ANNA, mood);
        assertThatThrownBy(() -> send("6", "5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();

        var summary = send("6", "5");

        assertThat(kinds(summary).get(0)).isEqualTo(Delivery.SentBefore.class);
        assertThat(kinds(summary).get(1)).isIn(Delivery.Sent.class, Delivery.SentBefore.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(telegram.got(BORIS)).containsExactly("Hello");
        assertThat(kinds(send("6", "5"))).containsOnly(Delivery.SentBefore.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeTelegram.Mood.class,
            names = {"KILLS_IN_QUEUE", "KILLS_AFTER"})
    void whatTelegramSaysItHasIsInTheChat(FakeTelegram.Mood mood) {
        telegram.answersRepeated = false;
        telegram.mood(ANNA, mood);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();

        send("5");

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(kinds(send("5"))).containsExactly(Delivery.SentBefore.class);
    }

    @Test
    void whatIsNotConfirmedIsUnknownAndStopsTheRun() {
        telegram.mood(ANNA, FakeTelegram.Mood.UNREACHABLE);

        var summary = send("5", "6");

        assertThat(kinds(summary)).containsExactly(Delivery.Unknown.class, Delivery.NotTried.class);
        assertThat(summary.stopped())
                .hasValueSatisfying(e -> assertThat(e.failure()).isEqualTo(Failure.NO_CONNECTION));
        assertThat(telegram.got(BORIS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeTelegram.Mood.class,
            names = {"UNREACHABLE", "LOSES_ANSWERS"})
    void whatWasNotConfirmedIsSettledByTheNextRun(FakeTelegram.Mood mood) {
        telegram.mood(ANNA, mood);
        send("5", "6");
        telegram.moods.clear();

        assertThat(kinds(send("5", "6"))).contains(Delivery.Sent.class);

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(telegram.got(BORIS)).containsExactly("Hello");
    }

    @Test
    void whatTdlibIsStillSendingIsWaitedForAgain() {
        telegram.mood(ANNA, FakeTelegram.Mood.UNREACHABLE);
        send("5");

        assertThat(kinds(send("5"))).containsExactly(Delivery.Unknown.class);

        assertThat(telegram.queue).hasSize(1);
        telegram.moods.clear();
        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello");
    }

    @Test
    void whatTdlibSendsByItselfIsNotTakenForAnother() {
        telegram.mood(ANNA, FakeTelegram.Mood.KILLS_IN_QUEUE);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();
        world.draft = SendingWorld.text("Another");

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);

        assertThat(telegram.got(ANNA)).containsExactly("Hello", "Another");
    }

    @Test
    void twoMessagesWithTheSameTextAreBothAccountedFor() {
        send("5");
        world.key = Optional.of("second");
        telegram.mood(ANNA, FakeTelegram.Mood.KILLS_BEFORE);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello", "Hello");
    }

    @Test
    void aLimitedAccountStopsEverything() {
        telegram.refuse(ANNA, "PEER_FLOOD");

        var summary = send("5", "6");

        assertThat(kinds(summary)).containsExactly(Delivery.Failed.class, Delivery.NotTried.class);
        assertThat(summary.stopped())
                .hasValueSatisfying(e -> assertThat(e)
                        .isInstanceOfSatisfying(
                                TdException.class,
                                td -> assertThat(td.kind()).isEqualTo(TdException.Kind.ACCOUNT_LIMITED))
                        .hasMessageContaining("@SpamBot"));
    }

    @Test
    void aShortFloodWaitIsSatOut() {
        telegram.refuse(ANNA, "Too Many Requests: retry after 2");
        var service = world.run().sends();
        var plan = service.plan(world.request("5"));
        var takesLater = new SendProgress() {
            @Override
            public void waiting(Duration left) {
                telegram.moods.clear();
            }

            @Override
            public void finished(SendSummary.Result result) {}
        };

        assertThat(kinds(service.deliver(plan, takesLater))).containsExactly(Delivery.Sent.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThat(world.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aLongFloodWaitStopsTheRun() {
        telegram.refuse(ANNA, "Too Many Requests: retry after 900");

        var summary = send("5", "6");

        assertThat(kinds(summary)).containsExactly(Delivery.Failed.class, Delivery.NotTried.class);
        assertThat(summary.stopped())
                .hasValueSatisfying(e -> assertThat(e.failure()).isEqualTo(Failure.RATE_LIMITED));
    }

    @Test
    void whatArrivedInSpiteOfAnErrorIsFound() {
        telegram.mood(ANNA, FakeTelegram.Mood.LOSES_ANSWERS);
        var service = world.run().sends();
        var plan = service.plan(world.request("5"));
        service.deliver(plan, SendProgress.NONE);
        // TDLib has given up; the message is in the chat.
        telegram.refuse(ANNA, "INTERNAL");

        assertThat(kinds(send("5"))).containsAnyOf(Delivery.Sent.class, Delivery.SentBefore.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello");
    }

    @Test
    void whatTdlibGaveUpAfterADayMayHaveArrived() {
        telegram.mood(ANNA, FakeTelegram.Mood.KILLS_AFTER);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.refuse(ANNA, "Message is too old to be re-sent automatically");

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);
        assertThat(telegram.got(ANNA)).containsExactly("Hello");
    }

    @Test
    void whatNobodyCanTellIsNotSentAgain() {
        telegram.mood(ANNA, FakeTelegram.Mood.KILLS_FORGETTING);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();
        // Telegram has it, and has buried it under more than can be read back.
        telegram.now = telegram.now.plusSeconds(60);
        telegram.history.get(ANNA).clear();
        world.draft = SendingWorld.text("noise");
        for (int i = 0; i < 2_001; i++) {
            telegram.take(new FakeTelegram.Queued(
                    ANNA,
                    telegram.nextNumber(),
                    new dev.userbot.td.api.InputMessageContent.InputMessageText(
                            new dev.userbot.td.api.FormattedText("noise", List.of()), Optional.empty(), false),
                    Optional.empty()));
        }
        world.draft = SendingWorld.text("Hello");

        assertThat(kinds(send("5"))).containsExactly(Delivery.Unknown.class);
        assertThat(kinds(send("5"))).containsExactly(Delivery.Unknown.class);
        assertThat(telegram.got(ANNA)).doesNotContain("Hello");
    }

    @Test
    void whatTelegramHasAndNobodySeesIsNotSentAgain() {
        telegram.answersRepeated = false;
        telegram.mood(ANNA, FakeTelegram.Mood.KILLS_AFTER);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();
        // Somebody deleted it meanwhile.
        telegram.history.get(ANNA).clear();

        assertThat(kinds(send("5"))).containsExactly(Delivery.Unknown.class);
        assertThat(kinds(send("5"))).containsExactly(Delivery.Unknown.class);
        assertThat(telegram.got(ANNA)).isEmpty();
    }

    @Test
    void thereIsAPauseBetweenTwo() {
        send("5", "6");

        var pause = world.pauses.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(pause).isBetween(Duration.ofMillis(2_100), Duration.ofMillis(3_900));
    }

    @Test
    void planningSendsNothing() {
        world.run().sends().plan(world.request("5", "6"));

        assertThat(world.tdlib.requests)
                .filteredOn(SendMessage.class::isInstance)
                .allSatisfy(request -> assertThat(
                                ((SendMessage) request).options().orElseThrow().onlyPreview())
                        .isTrue());
        assertThat(telegram.history).isEmpty();
    }

    @Test
    void nobodyGetsAnythingIfOneIsUnknown() {
        assertThatThrownBy(() -> send("5", "77"))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND));
        assertThat(telegram.history).isEmpty();
    }

    @Test
    void aVariableWithoutValueIsAMistake() {
        world.draft = SendingWorld.text("Hello {first_name}, your number is {number}");

        assertThatThrownBy(() -> send("5", "6")).hasMessageContaining("{number}");
        assertThat(telegram.history).isEmpty();
    }

    @Test
    void variablesAreThoseOfTheRecipient() {
        world.draft = SendingWorld.text("Hello {first_name}");

        send("5", "6");

        assertThat(telegram.got(ANNA)).containsExactly("Hello Anna");
        assertThat(telegram.got(BORIS)).containsExactly("Hello Boris");
    }

    @Test
    void contactsHaveNames() {
        send("contact:\"ann\"");

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
    }

    @Test
    void onlyTheAllowedGetAnything() {
        world.allowed = Optional.of(List.of((Addressee.Named) Addressee.parse("6")));

        assertThatThrownBy(() -> send("6", "5")).hasMessageContaining("5 is not on the allow-list");
        assertThat(telegram.history).isEmpty();

        assertThat(kinds(send("6"))).containsExactly(Delivery.Sent.class);
    }

    @Test
    void aRunHasALimit() {
        world.limits = new SendLimits(1, 100, Duration.ZERO, Duration.ZERO);

        assertThatThrownBy(() -> send("5", "6")).hasMessageContaining("--max-recipients");
        assertThat(telegram.history).isEmpty();
    }

    @Test
    void aDayHasALimit() {
        world.limits = new SendLimits(50, 1, Duration.ZERO, Duration.ZERO);
        send("5");

        assertThatThrownBy(() -> send("6"))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.RATE_LIMITED));
        telegram.now = telegram.now.plus(Duration.ofHours(25));
        assertThat(kinds(send("6"))).containsExactly(Delivery.Sent.class);
    }

    @Test
    void aMomentIsKeptByTelegram() {
        world.time = SendTime.at("2026-12-01T09:00", ZoneId.of("Europe/Berlin"));

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);

        assertThat(telegram.waiting(ANNA)).containsExactly("Hello");
        assertThat(telegram.got(ANNA)).isEmpty();
        assertThat(kinds(send("5"))).containsExactly(Delivery.SentBefore.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeTelegram.Mood.class,
            names = {"KILLS_BEFORE", "KILLS_IN_QUEUE", "KILLS_AFTER", "KILLS_FORGETTING"})
    void whatIsKeptIsKeptOnce(FakeTelegram.Mood mood) {
        world.time = new SendTime.After(Duration.ofHours(2));
        telegram.mood(ANNA, mood);
        assertThatThrownBy(() -> send("5")).isInstanceOf(FakeTelegram.Killed.class);
        telegram.moods.clear();
        telegram.now = telegram.now.plusSeconds(600);

        send("5");
        send("5");

        assertThat(telegram.waiting(ANNA)).containsExactly("Hello");
        assertThat(telegram.scheduled.get(ANNA).get(0).schedulingState())
                .contains(Timing.at(FakeTelegram.START.plus(Duration.ofHours(2))));
    }

    @Test
    void aMomentThatIsTooNearIsRefused() {
        world.time = new SendTime.After(Duration.ofSeconds(10));

        assertThatThrownBy(() -> send("5")).hasMessageContaining("only 10s ahead");
        assertThat(telegram.history).isEmpty();
        assertThat(telegram.scheduled).isEmpty();
    }

    @Test
    void aMomentLeavesTimeToHandOverAll() {
        world.time = new SendTime.After(Duration.ofSeconds(12));

        assertThat(kinds(send("5"))).containsExactly(Delivery.Sent.class);
        world.draft = SendingWorld.text("Hello again");
        assertThatThrownBy(() -> send("5", "6")).hasMessageContaining("choose a later one");
    }

    @Test
    void aChatTakesAHundred() {
        world.time = new SendTime.After(Duration.ofHours(2));
        world.limits = new SendLimits(50, 1000, Duration.ZERO, Duration.ZERO);
        for (int i = 0; i < 100; i++) {
            world.key = Optional.of("number " + i);
            send("5");
        }
        world.key = Optional.of("one more");

        assertThatThrownBy(() -> send("5")).hasMessageContaining("100 messages wait there already");
    }
}
