package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.sandbox.world.traffic.SaidMessage;
import dev.userbot.sandbox.world.traffic.TalkingChat;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.sandbox.world.traffic.TrafficMix;
import dev.userbot.sandbox.world.traffic.TrafficRate;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent;
import dev.userbot.td.api.Update;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real TDLib learns of what happened while it had no connection: see https://core.telegram.org/api/updates. */
class AwayIT {
    private static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    private static final PeerId NEWS = PeerId.channel(1_500_000_010L);
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final long LOUNGE_CHAT = -1_001_500_000_001L;
    /** TDLib waits longer and longer before it tries again. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    /** Until the test says that it is over. */
    private static final Duration LONG = Duration.ofDays(1);

    @TempDir
    Path folder;

    private OfflineTelegram telegram;
    private Traffic traffic;

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, StoryWorld.create(StoryWorld.DEFAULT_SEED));
        traffic = new Traffic(TalkingChat.all(telegram.world()), TrafficMix.USUAL, 1, Clock.systemUTC());
    }

    @AfterEach
    void end() throws IOException {
        telegram.close();
    }

    @Test
    void aHundredMissedMessagesOfASupergroupComeAsUpdates() throws Exception {
        try (var robin = online()) {
            telegram.sandbox().away(LONG);
            var missed = traffic.burst(LOUNGE, 100);
            telegram.sandbox().comesBack();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(heard(robin, LOUNGE_CHAT)).isEqualTo(texts(missed)));
        }
    }

    @Test
    void ofFiveHundredOnlyTheNewestComesAndTheHistoryHasThemAll() throws Exception {
        try (var robin = online()) {
            robin.reads(LOUNGE_CHAT);
            telegram.sandbox().away(LONG);
            var missed = traffic.burst(LOUNGE, 500);
            telegram.sandbox().comesBack();

            hearsOnlyTheNewest(robin, missed);
        }
    }

    @Test
    void itIsTheSameForAClientThatWasNotRunning() throws Exception {
        try (var robin = online()) {
            robin.reads(LOUNGE_CHAT);
        }
        var missed = traffic.burst(LOUNGE, 500);
        try (var robin = telegram.user("first")) {
            hearsOnlyTheNewest(robin, missed);
        }
    }

    @Test
    void editsAndDeletionsInALongGapAreNotTold() throws Exception {
        try (var robin = online()) {
            var before = traffic.burst(LOUNGE, 3);
            await().untilAsserted(() -> assertThat(heard(robin, LOUNGE_CHAT)).isEqualTo(texts(before)));
            telegram.sandbox().away(LONG);
            var changes = new Traffic(
                    List.of(TalkingChat.of(telegram.world(), LOUNGE, List.of(ANNA))),
                    new TrafficMix(20, 10, 0),
                    2,
                    Clock.systemUTC());
            changes.steps(400);
            telegram.sandbox().comesBack();

            var newest = left(changes.saidIn(LOUNGE)).stream()
                    .reduce((one, next) -> next)
                    .orElseThrow();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(heard(robin, LOUNGE_CHAT)).containsKey(newest.id()));
            assertThat(robin.updates()).noneMatch(Update.UpdateMessageContent.class::isInstance);
            assertThat(robin.reads(LOUNGE_CHAT)).containsAllEntriesOf(texts(left(changes.saidIn(LOUNGE))));
        }
    }

    @Test
    void allThatWasMissedInAPrivateChatComesAsUpdates() throws Exception {
        try (var robin = online()) {
            telegram.sandbox().away(LONG);
            var missed = traffic.burst(ANNA, 1200);
            telegram.sandbox().comesBack();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(heard(robin, ANNA.id())).isEqualTo(texts(missed)));
        }
    }

    @Test
    void aConnectionThatBreaksInTheMiddleOfItCostsNothing() throws Exception {
        try (var robin = online()) {
            for (int i = 0; i < 8; i++) {
                traffic.steps(60);
                telegram.sandbox().dropConnections();
                traffic.steps(10);
                var last = traffic.burst(NEWS, 1).get(0);
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(heard(robin, -1_001_500_000_010L)).containsKey(last.id()));
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(allHeard(robin))
                            .containsAll(byKey(left(traffic.said())).keySet()));
        }
    }

    @Test
    void aClientThatStaysOnlineLearnsEverythingFromUpdatesAlone() throws Exception {
        try (var robin = online()) {
            traffic.steps(600);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(toldByUpdates(robin)).isEqualTo(byKey(left(traffic.said()))));
        }
    }

    @Test
    void aClientThatLogsInAmidTrafficMissesNothingFromThenOn() throws Exception {
        var enough = new AtomicBoolean();
        var player = Executors.newSingleThreadExecutor();
        var playing = player.submit(() -> {
            while (!enough.get()) {
                traffic.step();
            }
        });
        try (var robin = online()) {
            var known = byKey(traffic.said());
            await().until(() -> traffic.said().size() > known.size() + 200);
            enough.set(true);
            playing.get();

            var later = byKey(left(traffic.said()));
            later.keySet().removeAll(known.keySet());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(allHeard(robin)).containsAll(later.keySet()));
        } finally {
            enough.set(true);
            player.shutdown();
        }
    }

    @Test
    void trafficGoesOnAtItsRateUntilTheSandboxIsClosed() throws Exception {
        try (var robin = online()) {
            telegram.sandbox().play(traffic, TrafficRate.perSecond(100));
            await().atMost(PATIENCE).until(() -> allHeard(robin).size() > 150);
            telegram.sandbox().close();
            var said = traffic.said();

            await().during(Duration.ofMillis(300)).until(() -> traffic.said().equals(said));
        }
    }

    private void hearsOnlyTheNewest(TelegramUser user, List<SaidMessage> missed) throws InterruptedException {
        var newest = missed.get(missed.size() - 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(heard(user, LOUNGE_CHAT)).containsKey(newest.id()));
        assertThat(user.reads(LOUNGE_CHAT)).containsAllEntriesOf(texts(missed));
        assertThat(heard(user, LOUNGE_CHAT)).containsOnlyKeys(newest.id());
        // All that TDLib tells of the gap.
        assertThat(user.updates()).contains(new Update.UpdateChatLastMessage(LOUNGE_CHAT, Optional.empty()));
    }

    private TelegramUser online() throws InterruptedException {
        var robin = telegram.logsIn();
        robin.asks("getChats", "chat_list", Ask.object("chatListMain"), "limit", 100);
        return robin;
    }

    private static Map<Integer, String> texts(List<SaidMessage> messages) {
        return messages.stream().collect(Collectors.toMap(SaidMessage::id, SaidMessage::text));
    }

    /** The texts of the new messages of a chat that somebody got as updates, by id. */
    private static Map<Integer, String> heard(TelegramUser user, long chatId) {
        var texts = new TreeMap<Integer, String>();
        for (var message : newMessages(user)) {
            if (message.chatId() == chatId && message.content() instanceof MessageContent.MessageText text) {
                texts.put((int) (message.id() >> 20), text.text().text());
            }
        }
        return texts;
    }

    private static List<String> allHeard(TelegramUser user) {
        return newMessages(user).stream()
                .map(message -> key(message.chatId(), message.id()))
                .toList();
    }

    /** The texts that somebody knows who does nothing but listen. */
    private static Map<String, String> toldByUpdates(TelegramUser user) {
        var texts = new TreeMap<String, String>();
        for (var update : user.updates()) {
            if (update instanceof Update.UpdateNewMessage added) {
                texts.put(
                        key(added.message().chatId(), added.message().id()),
                        text(added.message().content()));
            } else if (update instanceof Update.UpdateMessageContent edited) {
                texts.computeIfPresent(
                        key(edited.chatId(), edited.messageId()), (id, before) -> text(edited.newContent()));
            } else if (update instanceof Update.UpdateDeleteMessages deleted && deleted.isPermanent()) {
                deleted.messageIds().forEach(id -> texts.remove(key(deleted.chatId(), id)));
            }
        }
        return texts;
    }

    private static List<SaidMessage> left(List<SaidMessage> said) {
        return said.stream().filter(message -> !message.deleted()).toList();
    }

    private static Map<String, String> byKey(List<SaidMessage> messages) {
        return messages.stream()
                .collect(Collectors.toMap(
                        message -> key(message.chat().chatId(), (long) message.id() << 20), SaidMessage::text));
    }

    private static String key(long chatId, long messageId) {
        return chatId + " " + (messageId >> 20);
    }

    private static String text(MessageContent content) {
        return content instanceof MessageContent.MessageText text ? text.text().text() : content.toString();
    }

    private static List<Message> newMessages(TelegramUser user) {
        return user.updates().stream()
                .filter(Update.UpdateNewMessage.class::isInstance)
                .map(update -> ((Update.UpdateNewMessage) update).message())
                .toList();
    }
}
