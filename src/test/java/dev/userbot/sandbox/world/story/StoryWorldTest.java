package dev.userbot.sandbox.world.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.History;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.SchemaCheck;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldChange;
import dev.userbot.sandbox.world.WorldChecks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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

    @Test
    void everyKindOfEntityAndContentIsThere() {
        var schema = new SchemaCheck();
        WorldChecks.schemaFaults(WORLD, schema);

        assertThat(schema.seen())
                .contains(
                        "messageEntityMention",
                        "messageEntityHashtag",
                        "messageEntityBotCommand",
                        "messageEntityUrl",
                        "messageEntityEmail",
                        "messageEntityBold",
                        "messageEntityItalic",
                        "messageEntityCode",
                        "messageEntityPre",
                        "messageEntityTextUrl",
                        "messageEntityMentionName",
                        "messageEntityPhone",
                        "messageEntityCashtag",
                        "messageEntityUnderline",
                        "messageEntityStrike",
                        "messageEntityBankCard",
                        "messageEntitySpoiler",
                        "messageEntityCustomEmoji",
                        "messageEntityBlockquote",
                        "messageEntityFormattedDate");
        assertThat(schema.seen())
                .contains(
                        "messageMediaPhoto",
                        "messageMediaGeo",
                        "messageMediaContact",
                        "messageMediaUnsupported",
                        "messageMediaDocument",
                        "messageMediaWebPage",
                        "messageMediaVenue",
                        "messageMediaGame",
                        "messageMediaInvoice",
                        "messageMediaGeoLive",
                        "messageMediaPoll",
                        "messageMediaDice",
                        "messageMediaStory",
                        "messageMediaGiveaway",
                        "messageMediaGiveawayResults",
                        "messageMediaPaidMedia",
                        "messageMediaToDo");
        assertThat(schema.seen()).contains("reactionEmoji", "reactionCustomEmoji", "reactionPaid", "forumTopic");
        assertThat(schema.seen().stream().filter(name -> name.startsWith("messageAction")))
                .hasSizeGreaterThan(35);
    }

    @Test
    void privateMessagesAndBasicGroupsShareOneSequenceOfIds() {
        var robin = WORLD.accounts().get(0);
        var ids = robin.dialogs().stream()
                .filter(peer -> peer.kind() != PeerId.Kind.CHANNEL)
                .flatMap(peer -> WorldChecks.messages(WORLD.history(robin.userId(), peer)).stream())
                .map(message -> message.intValue("id"));

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyDialogOfEveryAccountHasMessages() {
        for (var account : WORLD.accounts()) {
            assertThat(account.dialogs()).containsAll(account.archived());
            for (var peer : account.dialogs()) {
                assertThat(WORLD.history(account.userId(), peer).size())
                        .as(peer.toString())
                        .isPositive();
            }
        }
        assertThat(WORLD.accounts()).hasSize(3);
        assertThat(WORLD.accounts().get(1).password()).contains(StoryWorld.PASSWORD);
    }

    @Test
    void everybodyWhoIsMentionedExists() {
        for (var history : WorldChecks.histories(WORLD).values()) {
            for (var message : WorldChecks.messages(history)) {
                var sender = message.object("from_id").filter(from -> from.is("peerUser"));
                sender.ifPresent(from -> assertThat(WORLD.user(from.longValue("user_id")))
                        .as(message.toString())
                        .isPresent());
            }
        }
    }

    @Test
    void everyFileHasTheSizeThatItsMessageTells() {
        int files = 0;
        for (var history : WorldChecks.histories(WORLD).values()) {
            for (var message : WorldChecks.messages(history)) {
                var document = message.object("media").flatMap(media -> media.object("document"));
                if (document.isPresent()) {
                    files++;
                    var file = WORLD.file(document.get().longValue("id")).orElseThrow();
                    assertThat(file.size()).isEqualTo(document.get().longValue("size"));
                    assertThat(file.content().range(0, Integer.MAX_VALUE)).hasSize((int) file.size());
                    assertThat(file.dcId())
                            .isBetween(1, 3)
                            .isEqualTo(document.get().intValue("dc_id"));
                }
            }
        }
        assertThat(files).isGreaterThan(20);
    }

    @Test
    void picturesDecode() throws IOException {
        for (var message : WorldChecks.messages(lounge(WORLD))) {
            var photo = message.object("media").flatMap(media -> media.object("photo"));
            if (photo.isPresent()) {
                for (var size : photo.get().objects("sizes")) {
                    if (size.is("photoSize")) {
                        var bytes = WORLD.file(photo.get().longValue("id"), size.string("type"))
                                .orElseThrow()
                                .content()
                                .range(0, Integer.MAX_VALUE);
                        var image = ImageIO.read(new ByteArrayInputStream(bytes));
                        assertThat(bytes).hasSize(size.intValue("size"));
                        assertThat(image.getWidth()).isEqualTo(size.intValue("w"));
                        assertThat(image.getHeight()).isEqualTo(size.intValue("h"));
                    }
                }
            }
        }
    }

    @Test
    void theOldGroupLeadsToTheSupergroupAndBack() {
        var old = WORLD.chats().stream()
                .filter(peer -> WORLD.chat(peer).orElseThrow().has("migrated_to"))
                .findFirst()
                .orElseThrow();
        var target = WORLD.chat(old).orElseThrow().object("migrated_to").orElseThrow();
        var supergroup = PeerId.channel(target.longValue("channel_id"));

        assertThat(WORLD.fullChat(supergroup).orElseThrow().longValue("migrated_from_chat_id"))
                .isEqualTo(old.id());
        assertThat(WORLD.history(WORLD.accounts().get(0).userId(), old).size()).isGreaterThan(20);
    }

    @Test
    void topicsKnowTheirNewestMessageAlsoAfterAChange() {
        var world = StoryWorld.create(3);
        var forum = world.chats().stream()
                .filter(peer -> !world.topics(peer).isEmpty())
                .findFirst()
                .orElseThrow();
        var topic = world.topics(forum).stream()
                .filter(candidate -> candidate.intValue("id") != 1)
                .reduce((newer, oldest) -> oldest)
                .orElseThrow();
        var history = world.history(0, forum);
        int id = history.idAt(history.size() - 1) + 1;
        var answer = TlObject.of("messageReplyHeader", "forum_topic", true, "reply_to_msg_id", topic.intValue("id"));

        world.apply(
                new WorldChange.MessageAdded(forum, history.at(1).with("id", id).with("reply_to", answer)));

        assertThat(world.topics(forum).get(0).intValue("id")).isEqualTo(topic.intValue("id"));
        assertThat(world.topics(forum).get(0).intValue("top_message")).isEqualTo(id);
    }

    private static List<Object> words(TlObject message) {
        return List.of(message.intValue("id"), message.intValue("date"), message.string("message"));
    }

    private static History lounge(World world) {
        PeerId lounge = world.byUsername("LOUNGE").orElseThrow();
        return world.history(world.accounts().get(0).userId(), lounge);
    }
}
