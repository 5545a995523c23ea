package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.GivenUpMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.plugin.Actions;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.Text;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessageText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Given people who talk, when somebody handles what they say, then each message is handled once, in order, whatever happens. */
class HandlersIT extends RobinsArchive {
    private interface Handling {
        void handle(ChatMessage message, Actions actions) throws Exception;
    }

    private record Handler(String name, Duration timeout, Handling handling) implements MessageHandler {
        @Override
        public void handle(ChatMessage message, Actions actions) throws Exception {
            handling.handle(message, actions);
        }
    }

    private static Handler handler(String name, Handling handling) {
        return new Handler(name, Duration.ofSeconds(30), handling);
    }

    /** Notes the text of each message, new ones with +, edited ones with *. */
    private static Handler noting(String name, List<String> notes) {
        return handler(name, (message, actions) -> notes.add((message.isEdit() ? "*" : "+") + text(message)));
    }

    private static String text(ChatMessage message) {
        return text(message.message());
    }

    private static String text(Message message) {
        return message.content() instanceof MessageText text ? text.text().text() : "";
    }

    /** What the archive has of a chat. */
    private List<String> texts(long chatId) {
        try (var messages = archive.messages().stream(chatId, MessageSelection.ALL)) {
            return messages.map(ArchivedMessage::message).map(HandlersIT::text).toList();
        }
    }

    private ListenerAtWork listen(MessageHandler... handlers) {
        var all = List.of(handlers);
        return new ListenerAtWork(user.client(), archive, () -> all, Optional.empty(), LOUNGE_ID, ROTA_ID);
    }

    private static int says(LiveChat chat, String text) {
        return chat.says(ANNA, Text.text(text), Instant.now());
    }

    private static List<String> said(String prefix, int count) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            texts.add("+" + prefix + i);
        }
        return texts;
    }

    @Test
    void everyMessageAndEditIsHandledOnceInOrder() {
        var notes = new CopyOnWriteArrayList<String>();
        try (var listener = listen(noting("notes", notes))) {
            int first = 0;
            for (int i = 0; i < 50; i++) {
                int id = says(lounge, "talk " + i);
                first = i == 0 ? id : first;
            }
            await().untilAsserted(() -> assertThat(notes).isEqualTo(said("talk ", 50)));
            lounge.edits(first, Text.text("talk, edited"), Instant.now());
            await().untilAsserted(() -> assertThat(notes).hasSize(51).endsWith("*talk, edited"));
            listener.settles();
            assertThat(listener.handlerFailures()).isEmpty();
        }
    }

    @Test
    void whatWasMissedIsHandledAfterwardsInOrderAndNothingTwice() {
        var notes = new CopyOnWriteArrayList<String>();
        try (var listener = listen(noting("notes", notes))) {
            says(lounge, "talk 0");
            listener.settles();
            await().until(() -> notes.size() == 1);
        }
        for (int i = 1; i < 200; i++) {
            says(lounge, "talk " + i);
        }
        try (var listener = listen(noting("notes", notes))) {
            // Told at once, while what lies before is still to be read.
            says(lounge, "talk 200");
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(notes).hasSize(201));
            listener.settles();
        }
        assertThat(notes).isEqualTo(said("talk ", 201));
    }

    @Test
    void aNewHandlerBeginsNowAndTheOthersGoOn() {
        var old = new CopyOnWriteArrayList<String>();
        var fresh = new CopyOnWriteArrayList<String>();
        try (var listener = listen(noting("old", old))) {
            says(lounge, "talk 0");
            await().until(() -> old.size() == 1);
            listener.settles();
        }
        says(lounge, "talk 1");
        // Messages are dated in whole seconds, so the next one must be of a later second.
        var second = Instant.now().plusSeconds(2);
        await().until(() -> Instant.now().isAfter(second));
        try (var listener = listen(noting("old", old), noting("fresh", fresh))) {
            says(lounge, "talk 2");
            await().untilAsserted(() -> assertThat(old).isEqualTo(said("talk ", 3)));
            listener.settles();
        }
        assertThat(fresh).containsExactly("+talk 2");
    }

    @Test
    void oneThatThrowsIsReportedTriedAgainAndPassedOverWhileOthersGoOn() {
        var notes = new CopyOnWriteArrayList<String>();
        var broken = new CopyOnWriteArrayList<String>();
        var failing = handler("broken", (message, actions) -> {
            if (text(message).equals("bad")) {
                throw new IllegalStateException("a secret");
            }
            broken.add(text(message));
        });
        try (var listener = listen(noting("notes", notes), failing)) {
            says(lounge, "bad");
            says(lounge, "good");
            says(rota, "elsewhere");
            await().until(() -> notes.size() == 3 && broken.contains("elsewhere"));
            assertThat(broken).containsExactly("elsewhere");
            assertThat(archive.handlers().givenUp()).isEmpty();
            await().atMost(Duration.ofSeconds(60)).until(() -> broken.contains("good"));
            assertThat(listener.handlerFailures())
                    .containsExactly("broken again in 1", "broken again in 5", "broken again in 20", "broken gave up");
            listener.settles();
            assertThat(listener.status().handlerFailures()).isEqualTo(4);
        }
        assertThat(archive.handlers().givenUp())
                .extracting(GivenUpMessage::handler, GivenUpMessage::chatId, GivenUpMessage::reason)
                .containsExactly(tuple("broken", LOUNGE_ID, "IllegalStateException"));
    }

    @Test
    void oneThatHangsIsInterruptedAndOneThatCannotBeDelaysNobodyElse() {
        var notes = new CopyOnWriteArrayList<String>();
        var heard = new CopyOnWriteArrayList<String>();
        var release = new CountDownLatch(1);
        var slow = new Handler("slow", Duration.ofSeconds(1), (message, actions) -> {
            heard.add(text(message));
            if (text(message).equals("sleep") && heard.indexOf("sleep") == heard.size() - 1) {
                new CountDownLatch(1).await();
            }
        });
        var deaf = new Handler("deaf", Duration.ofSeconds(1), (message, actions) -> {
            var released = false;
            while (!released && text(message).equals("sleep")) {
                try {
                    release.await();
                    released = true;
                } catch (InterruptedException e) {
                    // That is what makes it deaf.
                    released = release.getCount() == 0;
                }
            }
        });
        try (var listener = listen(noting("notes", notes), slow, deaf)) {
            says(lounge, "sleep");
            says(lounge, "after");
            says(rota, "elsewhere");
            await().until(() -> notes.size() == 3 && heard.contains("elsewhere"));
            // Interrupted, tried again, then the next one.
            await().until(() -> heard.contains("after"));
            assertThat(heard.stream().filter("sleep"::equals)).hasSize(2);
            assertThat(listener.handlerFailures()).contains("slow again in 1");
            await().until(() -> listener.hanging().contains("deaf"));
            release.countDown();
            listener.settles();
        }
    }

    @Test
    void oneOfAnotherVersionIsReportedAndTriedAgain() {
        var heard = new CopyOnWriteArrayList<String>();
        var foreign = handler("foreign", (message, actions) -> {
            heard.add(text(message));
            if (heard.size() == 1) {
                throw new NoSuchMethodError("of another version");
            }
        });
        try (var listener = listen(foreign)) {
            says(lounge, "hello");
            await().until(() -> heard.size() == 2);
            assertThat(listener.handlerFailures()).containsExactly("foreign again in 1");
            listener.settles();
        }
    }

    @Test
    void anAnswerIsSentOnceThoughTheHandlerFailsAfterwards() {
        var failed = new AtomicBoolean();
        var answering = handler("answering", (message, actions) -> {
            if (message.message().isOutgoing()) {
                return;
            }
            actions.reply("Hello, " + text(message));
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("too late");
            }
        });
        try (var listener = listen(answering)) {
            says(rota, "world");
            await().until(() -> listener.handlerFailures().size() == 1);
            listener.settles();
        }
        assertThat(texts(ROTA_ID)).containsOnlyOnce("Hello, world");
    }

    @Test
    void oneThatFloodsIsHeldBack() {
        var flooding = handler("flooding", (message, actions) -> {
            for (int i = 0; i < 100 && !message.message().isOutgoing(); i++) {
                actions.reply("flood " + i);
            }
        });
        try (var listener = listen(flooding)) {
            says(rota, "rain");
            await().until(() -> !listener.handlerFailures().isEmpty());
        }
        assertThat(texts(ROTA_ID).stream().filter(text -> text.startsWith("flood")))
                .hasSize(20);
    }
}
