package dev.userbot.send;

import static dev.userbot.send.SendingWorld.ANNA;
import static dev.userbot.send.SendingWorld.BORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.userbot.chats.ChatRef;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduledMessagesTest {
    @TempDir
    Path folder;

    private SendingWorld world;
    private FakeTelegram telegram;

    @BeforeEach
    void schedule() {
        world = new SendingWorld(folder);
        telegram = world.telegram;
        world.time = new SendTime.After(Duration.ofHours(2));
        world.send("5");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<WaitingMessage> list() {
        return world.run().scheduled().list(List.of());
    }

    private void scheduleInAnotherApp(long chatId, String text) {
        var content = new InputMessageText(new FormattedText(text, List.of()), Optional.empty(), false);
        telegram.take(new FakeTelegram.Queued(
                chatId, telegram.nextNumber(), content, Optional.of(Timing.at(FakeTelegram.START.plusSeconds(60)))));
    }

    @Test
    void everythingThatWaitsIsListed() {
        scheduleInAnotherApp(BORIS, "from a phone");

        assertThat(list())
                .extracting(
                        WaitingMessage::chat,
                        WaitingMessage::isOurs,
                        message -> message.sendAt().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Anna", true, FakeTelegram.START.plus(Duration.ofHours(2))),
                        org.assertj.core.groups.Tuple.tuple("Boris", false, FakeTelegram.START.plusSeconds(60)));
        assertThat(world.run().scheduled().list(List.of(new ChatRef.Id(BORIS)))).hasSize(1);
    }

    @Test
    void aNumberStaysWhenTheMessageIsMoved() {
        var number = list().get(0).number();
        var moment = FakeTelegram.START.plus(Duration.ofDays(3));

        world.run().scheduled().move(list().get(0), SendTime.at("2026-11-28T12:00Z", world.zone));

        assertThat(list()).singleElement().satisfies(moved -> {
            assertThat(moved.number()).isEqualTo(number);
            assertThat(moved.sendAt()).contains(moment);
            assertThat(moved.isOurs()).isTrue();
        });
        assertThat(world.run().scheduled().find(number).sendAt()).contains(moment);
    }

    @Test
    void aNumberStaysWhenAnotherAppMovesTheMessage() {
        var before = list().get(0);
        telegram.move(ANNA, before.ids().get(0), Timing.at(FakeTelegram.START.plusSeconds(5_000)));

        assertThat(list().get(0).number()).isEqualTo(before.number());
    }

    @Test
    void aMomentThatTelegramDoesNotKeepIsRefused() {
        assertThatThrownBy(() ->
                        world.run().scheduled().move(list().get(0), SendTime.at("2026-11-25T12:00:05Z", world.zone)))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.USAGE));
        assertThat(list()).hasSize(1);
    }

    @Test
    void whatIsCancelledCanBeScheduledAgain() {
        world.run().scheduled().cancel(list().get(0));

        assertThat(list()).isEmpty();
        assertThat(world.send("5").results().get(0).delivery()).isInstanceOf(Delivery.Sent.class);
        assertThat(telegram.waiting(ANNA)).containsExactly("Hello");
    }

    @Test
    void whatIsCancelledAfterItWasMovedIsForgottenToo() {
        world.run().scheduled().move(list().get(0), new SendTime.After(Duration.ofHours(5)));
        world.run().scheduled().cancel(list().get(0));

        assertThat(world.send("5").results().get(0).delivery()).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void oneIsSentAtOnce() {
        var number = list().get(0).number();

        world.run().scheduled().sendNow(list().get(0));

        assertThat(telegram.got(ANNA)).containsExactly("Hello");
        assertThatThrownBy(() -> world.run().scheduled().find(number)).hasMessageContaining("waits no longer");
    }

    @Test
    void oneGetsAnotherText() {
        world.run().scheduled().rewrite(list().get(0), new FormattedText("Later", List.of()));

        assertThat(telegram.waiting(ANNA)).containsExactly("Later");
    }

    @Test
    void aNumberThatWasNeverGivenIsNotFound() {
        assertThatThrownBy(() -> world.run().scheduled().find(999))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.NOT_FOUND));
    }
}
