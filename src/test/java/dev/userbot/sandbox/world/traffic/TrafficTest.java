package dev.userbot.sandbox.world.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SchemaCheck;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChecks;
import dev.userbot.sandbox.world.story.StoryWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);

    @Test
    void theWorldIsWhatTheTrafficRemembers() {
        var before = idsInAll();
        var traffic = everywhere(world, 1);

        traffic.steps(2000);

        assertThat(traffic.chats()).allSatisfy(chat -> {
            var left = new TreeMap<Integer, TlObject>();
            WorldChecks.messages(history(world, chat)).forEach(message -> left.put(message.intValue("id"), message));
            left.keySet().removeAll(before.get(chat));
            assertThat(texts(left)).isEqualTo(expected(traffic, chat));
            traffic.saidIn(chat).stream()
                    .filter(said -> !said.deleted())
                    .forEach(said -> assertThat(reaction(left.get(said.id())))
                            .isEqualTo(said.reaction().orElse("")));
        });
    }

    @Test
    void itIsMixedAndReachesEveryChat() {
        var traffic = everywhere(world, 1);

        traffic.steps(2000);

        var said = traffic.said();
        assertThat(said.size()).isBetween(1600, 1800);
        assertThat(said.stream()
                        .mapToInt(message -> message.versions().size() - 1)
                        .sum())
                .isBetween(110, 220);
        assertThat(said.stream().filter(SaidMessage::deleted).count()).isBetween(50L, 110L);
        assertThat(said.stream()
                        .filter(message -> message.reaction().isPresent())
                        .count())
                .isBetween(30L, 90L);
        assertThat(said.stream().map(SaidMessage::chat).distinct())
                .containsExactlyInAnyOrderElementsOf(traffic.chats());
        var texts =
                said.stream().flatMap(message -> message.versions().stream()).toList();
        assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
    }

    @Test
    void theSameSeedDoesTheSame() {
        var one = everywhere(world, 7);
        var other = everywhere(StoryWorld.create(StoryWorld.DEFAULT_SEED), 7);

        one.steps(500);
        other.steps(500);

        assertThat(other.said()).isEqualTo(one.said());
    }

    @Test
    void itHappensWhereTheAccountSeesIt() {
        var chats = TalkingChat.all(world).stream().map(TalkingChat::peer).toList();

        assertThat(chats)
                .contains(
                        LOUNGE,
                        PeerId.channel(1_500_000_010L),
                        PeerId.chat(4_100_000_001L),
                        PeerId.user(2_200_000_011L))
                .doesNotContain(PeerId.user(2_200_000_001L), PeerId.user(2_200_000_099L))
                .allMatch(peer -> peer.kind() == PeerId.Kind.USER || world.isMember(2_200_000_001L, peer));
    }

    @Test
    void whatIsSaidFitsTheSchema() {
        everywhere(world, 1).steps(300);

        assertThat(WorldChecks.schemaFaults(world, new SchemaCheck())).isEmpty();
    }

    @Test
    void aBurstIsSaidInOneChatInOrder() {
        var traffic = everywhere(world, 1);
        var last = history(world, LOUNGE).size();

        var burst = traffic.burst(LOUNGE, 500);

        assertThat(burst).hasSize(500).allMatch(message -> message.chat().equals(LOUNGE));
        assertThat(burst).extracting(SaidMessage::id).isSorted();
        assertThat(traffic.saidIn(LOUNGE)).isEqualTo(burst);
        assertThat(history(world, LOUNGE).size()).isEqualTo(last + 500);
    }

    @Test
    void whatEndsUpEditedIsShownAsEditedAndWhatIsOnlyReactedToIsNot() {
        var chat = TalkingChat.of(world, LOUNGE, List.of(PeerId.user(2_200_000_011L)));
        var traffic = new Traffic(List.of(chat), new TrafficMix(30, 0, 30), 1, CLOCK);

        traffic.steps(200);

        var messages = WorldChecks.messages(history(world, LOUNGE)).stream()
                .collect(Collectors.toMap(message -> message.intValue("id"), message -> message));
        assertThat(traffic.said()).allSatisfy(said -> {
            var message = messages.get(said.id());
            boolean shownAsEdited = message.has("edit_date") && !message.flag("edit_hide");
            assertThat(shownAsEdited).isEqualTo(said.versions().size() > 1);
        });
    }

    @Test
    void whereNobodyTalksThereIsNoTraffic() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Traffic(List.of(), TrafficMix.USUAL, 1, CLOCK));
        assertThatIllegalArgumentException().isThrownBy(() -> TalkingChat.of(world, LOUNGE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrafficMix(60, 30, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> everywhere(world, 1).burst(PeerId.channel(1), 1))
                .withMessageContaining("no traffic");
    }

    private static Traffic everywhere(World world, long seed) {
        return new Traffic(TalkingChat.all(world), TrafficMix.USUAL, seed, CLOCK);
    }

    private static History history(World world, PeerId chat) {
        return world.history(world.accounts().get(0).userId(), chat);
    }

    private Map<PeerId, List<Integer>> idsInAll() {
        return TalkingChat.all(world).stream()
                .collect(Collectors.toMap(
                        TalkingChat::peer,
                        chat -> WorldChecks.messages(history(world, chat.peer())).stream()
                                .map(message -> message.intValue("id"))
                                .toList()));
    }

    private static Map<Integer, String> texts(Map<Integer, TlObject> messages) {
        return messages.values().stream()
                .collect(Collectors.toMap(message -> message.intValue("id"), message -> message.string("message")));
    }

    private static Map<Integer, String> expected(Traffic traffic, PeerId chat) {
        return traffic.saidIn(chat).stream()
                .filter(message -> !message.deleted())
                .collect(Collectors.toMap(SaidMessage::id, SaidMessage::text));
    }

    private static String reaction(TlObject message) {
        return message.object("reactions").stream()
                .flatMap(reactions -> reactions.objects("results").stream())
                .flatMap(result -> result.object("reaction").stream())
                .map(reaction -> reaction.string("emoticon"))
                .findFirst()
                .orElse("");
    }
}
