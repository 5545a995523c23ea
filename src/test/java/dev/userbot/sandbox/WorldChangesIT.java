package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people change while a client is online, and while it is away: a second reading shows it. */
class WorldChangesIT {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final PeerId BEN = PeerId.user(2_200_000_012L);

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private OfflineTelegram telegram;

    /** One chat of each kind that has its own way of telling changes. */
    enum Place {
        SUPERGROUP(-1_001_500_000_001L),
        CHANNEL(-1_001_500_000_010L),
        BASIC_GROUP(-4_100_000_001L),
        PRIVATE_CHAT(2_200_000_011L);

        private final long chatId;

        Place(long chatId) {
            this.chatId = chatId;
        }

        PeerId peer() {
            return PeerId.ofChatId(chatId);
        }
    }

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, world);
    }

    @AfterEach
    void end() throws IOException {
        telegram.close();
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsReadWhileTheClientIsOnline(Place place) throws Exception {
        try (var robin = telegram.logsIn()) {
            read(robin, place);
            var changed = change(place);
            await().untilAsserted(() -> changed.isIn(read(robin, place)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsReadAfterTheClientWasAway(Place place) throws Exception {
        try (var robin = telegram.logsIn()) {
            read(robin, place);
        }
        var changed = change(place);
        try (var robin = telegram.user("first")) {
            await().untilAsserted(() -> changed.isIn(read(robin, place)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsReadOneByOneAfterTheClientWasAway(Place place) throws Exception {
        try (var robin = telegram.logsIn()) {
            read(robin, place);
        }
        var changed = change(place);
        try (var robin = telegram.user("first")) {
            list(robin);
            await().untilAsserted(() -> {
                var byIds = robin.asks(
                        "getMessages",
                        "chat_id",
                        place.chatId,
                        "message_ids",
                        changed.ids().stream().map(id -> (long) id << 20).toList());
                changed.isIn(messages(byIds));
            });
        }
    }

    /** What was done, to be looked for. */
    private record Changed(int edited, int captioned, int reacted, int deleted, int added) {
        List<Integer> ids() {
            return List.of(edited, captioned, reacted, deleted, added);
        }

        void isIn(Map<Integer, JsonNode> read) {
            assertThat(read.get(edited).at("/content/text/text").asText()).isEqualTo("Changed my mind");
            assertThat(read.get(edited).path("edit_date").asLong()).isEqualTo(NOW.getEpochSecond());
            assertThat(read.get(captioned).at("/content/caption/text").asText()).isEqualTo("Changed the caption");
            assertThat(read.get(reacted)
                            .at("/interaction_info/reactions/reactions/0/type/emoji")
                            .asText())
                    .isEqualTo("🔥");
            assertThat(read.get(reacted)
                            .at("/interaction_info/reactions/reactions/0/total_count")
                            .asInt())
                    .isEqualTo(2);
            assertThat(read.get(reacted).path("edit_date").asInt()).isZero();
            assertThat(read).doesNotContainKey(deleted);
            assertThat(read.get(added).at("/content/text/text").asText()).isEqualTo("Something new");
        }
    }

    private Changed change(Place place) {
        var live = LiveChat.of(world, place.peer());
        var texts = ids(
                place,
                message -> message.is("message")
                        && !message.string("message").isEmpty()
                        && !message.has("media")
                        && !message.has("edit_date"));
        int last = texts.get(texts.size() - 1);
        var photo = ids(
                place,
                message -> message.object("media")
                        .filter(media -> media.has("photo") && !media.has("ttl_seconds"))
                        .isPresent());
        int captioned = photo.isEmpty()
                ? live.says(BEN, Text.text("A caption"), NOW, message -> message.with("media", aPhoto()))
                : photo.get(photo.size() - 1);
        live.edits(texts.get(0), Text.text("Changed ").bold("my").plain(" mind"), NOW);
        live.edits(captioned, Text.text("Changed the caption"), NOW);
        live.reacts(texts.get(1), "🔥", NOW, ANNA, BEN);
        live.deletes(last);
        int added = live.says(place == Place.CHANNEL ? place.peer() : BEN, Text.text("Something new"), NOW);
        return new Changed(texts.get(0), captioned, texts.get(1), last, added);
    }

    private TlObject aPhoto() {
        var lounge = world.history(0, Place.SUPERGROUP.peer());
        return IntStream.range(0, lounge.size())
                .mapToObj(lounge::at)
                .flatMap(message -> message.object("media").stream())
                .filter(media -> media.is("messageMediaPhoto"))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> ids(Place place, Predicate<TlObject> wanted) {
        var history = world.history(world.accounts().get(0).userId(), place.peer());
        return IntStream.range(0, history.size())
                .filter(index -> wanted.test(history.at(index)))
                .mapToObj(history::idAt)
                .toList();
    }

    private static Map<Integer, JsonNode> read(TelegramUser user, Place place) throws InterruptedException {
        list(user);
        var all = new TreeMap<Integer, JsonNode>();
        long from = 1L << 20;
        while (true) {
            int before = all.size();
            all.putAll(messages(user.asks(
                    "getChatHistory", "chat_id", place.chatId, "from_message_id", from, "offset", -99, "limit", 100)));
            if (all.size() == before) {
                return all;
            }
            from = (long) all.lastEntry().getKey() << 20;
        }
    }

    /** TDLib leaves the reactions out of a basic group's messages until it knows which ones the group allows. */
    private static void list(TelegramUser user) throws InterruptedException {
        user.asks("getChats", "chat_list", Ask.object("chatListMain"), "limit", 100);
        user.asks(
                "getBasicGroupFullInfo",
                "basic_group_id",
                Place.BASIC_GROUP.peer().id());
    }

    private static Map<Integer, JsonNode> messages(JsonNode answer) {
        var messages = new TreeMap<Integer, JsonNode>();
        answer.path("messages").forEach(message -> {
            if (message.isObject()) {
                messages.put((int) (message.path("id").asLong() >> 20), message);
            }
        });
        return messages;
    }
}
