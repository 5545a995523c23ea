package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.td.TdException;
import dev.userbot.td.api.AddMessageReaction;
import dev.userbot.td.api.GetMessage;
import dev.userbot.td.api.LoadChats;
import dev.userbot.td.api.ReactionType.ReactionTypeEmoji;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a message, when an account reacts to it, then the account and everybody else see it, on all devices. */
class ReactingIT {
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    private static final long LOUNGE_ID = -1_001_500_000_001L;

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private final LiveChat lounge = LiveChat.of(world, LOUNGE);
    private OfflineTelegram telegram;
    private TelegramUser user;

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, world);
        user = telegram.logsIn();
        user.client().call(new LoadChats(Optional.empty(), 100));
    }

    @AfterEach
    void end() throws IOException {
        user.close();
        telegram.close();
    }

    private long says(String text) throws InterruptedException {
        long id = (long) lounge.says(ANNA, Text.text(text), Instant.now()) << 20;
        user.json(new GetMessage(LOUNGE_ID, id));
        return id;
    }

    private void reacts(TelegramUser who, long id, String emoji) {
        who.client().call(new AddMessageReaction(LOUNGE_ID, id, new ReactionTypeEmoji(emoji), false, false));
    }

    private static ObjectNode message(TelegramUser who, long id) throws InterruptedException {
        return who.json(new GetMessage(LOUNGE_ID, id));
    }

    private static String reactions(ObjectNode message) {
        var told = new StringBuilder();
        message.path("interaction_info")
                .path("reactions")
                .path("reactions")
                .forEach(reaction -> told.append(
                                reaction.path("type").path("emoji").asText())
                        .append(reaction.path("total_count").asInt())
                        .append(reaction.path("is_chosen").asBoolean() ? "* " : " "));
        return told.toString().strip();
    }

    @Test
    void aReactionIsThereOnceAndChosen() throws InterruptedException {
        long id = says("dinner?");
        reacts(user, id, "👍");
        reacts(user, id, "👍");
        await().untilAsserted(() -> assertThat(reactions(message(user, id))).isEqualTo("👍1*"));
        reacts(user, id, "🔥");
        await().untilAsserted(() -> assertThat(reactions(message(user, id))).isEqualTo("🔥1*"));
    }

    @Test
    void anotherDeviceOfTheAccountLearnsOfIt() throws InterruptedException {
        try (var other = telegram.user("other").logsIn(world.accounts().get(0).phone())) {
            long id = says("dinner?");
            other.client().call(new LoadChats(Optional.empty(), 100));
            other.json(new GetMessage(LOUNGE_ID, id));
            reacts(user, id, "👍");
            await().untilAsserted(
                            () -> assertThat(reactions(message(other, id))).isEqualTo("👍1*"));
        }
    }

    @Test
    void whatOthersReactedWithStays() throws InterruptedException {
        long id = says("dinner?");
        lounge.reacts((int) (id >> 20), "🎉", Instant.now(), ANNA);
        reacts(user, id, "👍");
        await().untilAsserted(() ->
                assertThat(reactions(message(user, id))).contains("🎉1").contains("👍1*"));
    }

    @Test
    void somethingThatIsNoReactionIsRefused() throws InterruptedException {
        long id = says("dinner?");
        assertThatThrownBy(() -> reacts(user, id, "🧅")).isInstanceOf(TdException.class);
        assertThat(reactions(message(user, id))).isEmpty();
    }
}
