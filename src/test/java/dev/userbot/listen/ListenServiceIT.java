package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.Text;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.MessageContent.MessageText;
import dev.userbot.td.api.SearchPublicChat;
import dev.userbot.td.api.TdFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Given people who talk, when somebody listens, then the archive has all of it, whatever happened in between. */
class ListenServiceIT extends RobinsArchive {
    private ListenerAtWork listen(long... chats) {
        return new ListenerAtWork(user.client(), archive, HandlerSource.NONE, Optional.empty(), chats);
    }

    private Optional<ArchivedMessage> archived(long chatId, int id) {
        return archive.messages().find(chatId, (long) id << 20);
    }

    private static String text(ArchivedMessage message) {
        return ((MessageText) message.message().content()).text().text();
    }

    private static int says(LiveChat chat, String text) {
        return chat.says(ANNA, Text.text(text), Instant.now());
    }

    private void has(long chatId, int id, String text) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(archived(chatId, id))
                        .hasValueSatisfying(message -> assertThat(text(message)).isEqualTo(text)));
    }

    @Test
    void whatIsSaidEditedAndDeletedInAGroupIsArchivedWithItsVersions() {
        try (var listener = listen(LOUNGE_ID, ROTA_ID)) {
            int first = says(lounge, "one");
            int second = says(rota, "two");
            has(LOUNGE_ID, first, "one");
            has(ROTA_ID, second, "two");

            lounge.edits(first, Text.text("uno"), Instant.now());
            rota.edits(second, Text.text("due"), Instant.now());
            has(LOUNGE_ID, first, "uno");
            has(ROTA_ID, second, "due");
            assertThat(archive.messages().versions(LOUNGE_ID, (long) first << 20))
                    .extracting(ListenServiceIT::text)
                    .contains("one");

            lounge.deletes(first);
            rota.deletes(second);
            await().untilAsserted(() -> {
                assertThat(archived(LOUNGE_ID, first).orElseThrow().deleted()).isPresent();
                assertThat(archived(ROTA_ID, second).orElseThrow().deleted()).isPresent();
            });
            assertThat(text(archived(LOUNGE_ID, first).orElseThrow())).isEqualTo("uno");
            listener.settles();
            assertThat(listener.status().deleted()).isEqualTo(2);
            assertThat(listener.status().lastUpdate()).isPresent();
        }
    }

    @Test
    void whatWasSaidWhileNobodyListenedIsReadAtTheNextStart() {
        try (var listener = listen(LOUNGE_ID)) {
            has(LOUNGE_ID, says(lounge, "before"), "before");
            listener.settles();
        }
        var missed = new ArrayList<Integer>();
        for (int number = 0; number < 250; number++) {
            missed.add(says(lounge, "missed " + number));
        }
        try (var listener = listen(LOUNGE_ID)) {
            int after = says(lounge, "after");
            has(LOUNGE_ID, after, "after");
            for (int number = 0; number < missed.size(); number++) {
                has(LOUNGE_ID, missed.get(number), "missed " + number);
            }
            listener.settles();
        }
    }

    @Test
    void aMessageThatIsDeletedAtOnceIsArchivedAndMarked() {
        try (var listener = listen(LOUNGE_ID)) {
            int gone = says(lounge, "a slip of the tongue");
            lounge.deletes(gone);
            await().untilAsserted(() -> assertThat(archived(LOUNGE_ID, gone))
                    .hasValueSatisfying(message -> assertThat(message.deleted()).isPresent()));
            listener.settles();
        }
    }

    @Test
    void aLostConnectionIsToldAndLosesNothing() {
        try (var listener = listen(LOUNGE_ID)) {
            has(LOUNGE_ID, says(lounge, "hello"), "hello");
            telegram.sandbox().dropConnections();
            var missed = new ArrayList<Integer>();
            for (int number = 0; number < 120; number++) {
                missed.add(says(lounge, "while away " + number));
            }
            for (int number = 0; number < missed.size(); number++) {
                has(LOUNGE_ID, missed.get(number), "while away " + number);
            }
            await().until(() -> listener.connections().size() % 2 == 0);
        }
    }

    @Test
    void onlyWhatWasChosenIsReadAndNothingFromBefore() {
        try (var listener = listen(LOUNGE_ID)) {
            says(rota, "not for the archive");
            has(LOUNGE_ID, says(lounge, "for the archive"), "for the archive");
            assertThat(archive.messages().span(ROTA_ID, MessageSelection.ALL).count())
                    .isZero();
            listener.settles();
            assertThat(archive.messages().span(LOUNGE_ID, MessageSelection.ALL).count())
                    .isLessThan(110);
        }
    }

    @Test
    void theHistoryIsAskedForRarelyHoweverMuchIsSaid() {
        try (var listener = listen(LOUNGE_ID)) {
            has(LOUNGE_ID, says(lounge, "hello"), "hello");
            listener.settles();
            telegram.sandbox().requests().clear();
            int last = 0;
            for (int number = 0; number < 300; number++) {
                last = says(lounge, "talk " + number);
            }
            has(LOUNGE_ID, last, "talk 299");
            listener.settles();
            assertThat(telegram.sandbox().requests().count("messages.getHistory"))
                    .isLessThan(10);
        }
    }

    @Test
    void aSessionThatIsEndedElsewhereEndsIt() {
        var listener = listen(LOUNGE_ID);
        telegram.sandbox().endLogins(ROBIN.id());
        // TDLib learns of it when it asks Telegram for something.
        var unused = user.client().send(new SearchPublicChat("nobody_at_all"));
        assertThatThrownBy(() -> listener.end().get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(UserbotException.class)
                .cause()
                .hasMessageContaining("ended");
    }

    @Test
    void aChatThatCannotBeReadIsToldAndTriedAgain() {
        telegram.sandbox().faults().add("error:messages.getHistory:400:CHANNEL_PRIVATE:3");
        var listener = listen(LOUNGE_ID);
        await().until(() -> !listener.failures().isEmpty());
        has(LOUNGE_ID, says(lounge, "still there"), "still there");
        await().atMost(Duration.ofSeconds(30)).until(() -> listener.status().waiting() == 0);
        assertThat(listener.failures()).allMatch("The Lounge"::equals);
        listener.stop();
        assertThat(listener.end().join().failures()).isPositive();
    }

    /** What is edited after it was read, and before anybody hears of edits, would be lost for good. */
    @Test
    void updatesAreHeardBeforeAnythingIsRead() {
        try (var listener = listen(LOUNGE_ID)) {
            has(LOUNGE_ID, says(lounge, "before"), "before");
            listener.settles();
        }
        var read = new CopyOnWriteArrayList<TdFunction<?>>();
        var client = mock(TdClient.class, delegatesTo(user.client()));
        doAnswer(call -> {
                    read.add(call.getArgument(0));
                    return user.client().sendForJson(call.getArgument(0));
                })
                .when(client)
                .sendForJson(any());
        var subscribed = new AtomicBoolean();
        doAnswer(call -> {
                    await().during(Duration.ofMillis(500))
                            .until(() -> read.stream().noneMatch(request -> request instanceof GetChatHistory));
                    subscribed.set(true);
                    return user.client().subscribeForJson(call.getArgument(0));
                })
                .when(client)
                .subscribeForJson(any());
        try (var listener = new ListenerAtWork(client, archive, HandlerSource.NONE, Optional.empty(), LOUNGE_ID)) {
            listener.settles();
            assertThat(subscribed).isTrue();
            assertThat(read).anyMatch(request -> request instanceof GetChatHistory);
        }
    }
}
