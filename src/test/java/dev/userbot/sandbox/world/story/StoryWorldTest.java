package dev.userbot.sandbox.world.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SchemaCheck;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChecks;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryWorldTest {
    private static final World WORLD = StoryWorld.create(StoryWorld.DEFAULT_SEED);

    @Test
    void everyObjectFitsTheSchema() {
        assertThat(WorldChecks.schemaFaults(WORLD, new SchemaCheck())).isEmpty();
    }

    @Test
    void everyEntityLiesInsideItsText() {
        assertThat(WorldChecks.entityFaults(WORLD)).isEmpty();
    }

    @Test
    void theLoungeHasTwoYearsOfMessagesInOrder() {
        var lounge = lounge(WORLD);

        assertThat(lounge.size()).isGreaterThanOrEqualTo(1_200);
        assertThat(IntStream.range(0, lounge.size()).map(lounge::idAt).boxed())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(WorldChecks.messages(lounge).stream().map(message -> message.intValue("date")))
                .isSorted();
        assertThat(Instant.ofEpochSecond(lounge.at(0).intValue("date"))).isBefore("2024-12-01T00:00:00Z");
        assertThat(Instant.ofEpochSecond(lounge.at(lounge.size() - 1).intValue("date")))
                .isBetween("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
    }

    @Test
    void idsHaveGapsWhereMessagesWereDeleted() {
        var lounge = lounge(WORLD);

        assertThat(lounge.idAt(lounge.size() - 1)).isGreaterThan(lounge.size() + 20);
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        var again = WorldChecks.messages(lounge(StoryWorld.create(StoryWorld.DEFAULT_SEED)));

        assertThat(again.stream().map(StoryWorldTest::words))
                .isEqualTo(WorldChecks.messages(lounge(WORLD)).stream()
                        .map(StoryWorldTest::words)
                        .toList());
    }

    @Test
    void anotherSeedTellsAnotherStory() {
        var other = WorldChecks.messages(lounge(StoryWorld.create(7)));

        assertThat(other.stream().map(StoryWorldTest::words))
                .isNotEqualTo(WorldChecks.messages(lounge(WORLD)).stream()
                        .map(StoryWorldTest::words)
                        .toList());
    }

    @Test
    void answersGoToEarlierMessages() {
        var known = new HashSet<Integer>();
        for (var message : WorldChecks.messages(lounge(WORLD))) {
            message.object("reply_to")
                    .filter(reply -> !reply.has("reply_to_peer_id"))
                    .ifPresent(reply -> assertThat(reply.intValue("reply_to_msg_id"))
                            .isPositive()
                            .isLessThan(message.intValue("id")));
            known.add(message.intValue("id"));
        }
        assertThat(known).isNotEmpty();
    }

    private static List<Object> words(TlObject message) {
        return List.of(message.intValue("id"), message.intValue("date"), message.string("message"));
    }

    private static History lounge(World world) {
        PeerId lounge = world.byUsername("LOUNGE").orElseThrow();
        return world.history(world.accounts().get(0).userId(), lounge);
    }
}
