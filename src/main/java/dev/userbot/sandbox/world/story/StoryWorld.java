package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.world.Account;
import dev.userbot.sandbox.world.ChatFolder;
import dev.userbot.sandbox.world.Line;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Person;
import dev.userbot.sandbox.world.ToldChat;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offline Telegram's own story: the people of a house called the Lounge, and wherever else they write. */
public final class StoryWorld {
    /** The seed of the world that everybody sees who does not ask for another one. */
    public static final long DEFAULT_SEED = 2026;
    /** The 2FA password of the second account. */
    public static final String PASSWORD = "open sesame";

    private final WorldBuilder world;
    private final SmallTalkScript script = SmallTalkScript.load();
    private final Cast cast;
    private final Contents contents;

    private StoryWorld(long seed) {
        world = new WorldBuilder(seed);
        cast = Cast.gather(world);
        contents = new Contents(world.seed());
    }

    /** Tells the story; the same seed tells the same one. */
    public static World create(long seed) {
        return new StoryWorld(seed).tell();
    }

    private World tell() {
        var news = new HeronNews(world, cast);
        var post = news.tell();
        var lounge = lounge();
        var firstWords = tellLounge(lounge, news.channelId(), post);
        new PrivateChats(world, cast, contents, script).tell(post, firstWords);
        var groups = new Groups(world, cast, script).tell();
        var dialogs = new ArrayList<PeerId>(List.of(lounge.peer()));
        dialogs.addAll(news.peers());
        dialogs.addAll(groups);
        for (var person : List.of(cast.robin(), cast.anna(), cast.noor(), cast.heron(), cast.gone())) {
            dialogs.add(person.peer());
        }
        news.debates();
        var museum = new Museum(world, cast, contents);
        dialogs.add(museum.tell(post).peer());
        museum.cabinet();
        dialogs.add(cast.ben().peer());
        accounts(dialogs, lounge.peer(), news.peers().get(0), groups);
        return world.build();
    }

    private ToldChat lounge() {
        var begun = Instant.parse("2024-11-01T17:00:00Z");
        var lounge = world.supergroup(1_500_000_001L, "The Lounge", begun)
                .username("lounge")
                .about("A house with a piano, a cat and soup.")
                .photo(world.media().photo(640, 640, begun))
                .members(cast.regulars().toArray(Person[]::new))
                .members(cast.vera(), cast.quentin())
                .strangers(3);
        world.invite("LoungeInvite2024", lounge);
        return lounge;
    }

    private Line tellLounge(ToldChat lounge, long channelId, Line post) {
        var events = new LoungeEvents(cast, world.media(), lounge.peer(), post);
        var episodes = new ArrayList<Episode>();
        episodes.addAll(events.episodes());
        episodes.addAll(new LoungeWriting(cast).episodes());
        episodes.addAll(new LoungeMedia(cast, world.media()).episodes());
        episodes.addAll(new LoungeGames(cast, contents, world.media(), channelId).episodes());
        episodes.addAll(new LoungeTrouble(cast).episodes());
        var smallTalk = new SmallTalk(script, cast.regulars(), world.seed().random("small talk", 1));
        new Lounge(smallTalk, world.seed().random("lounge", 1)).tell(lounge, episodes);
        lounge.withFull("pinned_msg_id", events.welcome().id());
        return events.welcome();
    }

    /** One by names, one by kinds with an exception, and one of both. */
    private List<ChatFolder> folders(PeerId lounge, List<PeerId> groups) {
        return List.of(
                new ChatFolder(
                        2,
                        "Friends",
                        List.of(cast.anna().peer()),
                        List.of(lounge, cast.noor().peer()),
                        List.of(),
                        Set.of()),
                ChatFolder.of(3, "Work", groups.subList(0, groups.size() - 1)),
                new ChatFolder(
                        4,
                        "News & bots",
                        List.of(),
                        List.of(),
                        List.of(lounge),
                        Set.of("broadcasts", "bots", "exclude_archived")));
    }

    /** Test numbers: 99966, the data centre, four digits. */
    private void accounts(List<PeerId> dialogs, PeerId lounge, PeerId news, List<PeerId> groups) {
        var letters = groups.get(groups.size() - 1);
        world.account(new Account(
                cast.robin().phone("9996620001").id(),
                "9996620001",
                Optional.empty(),
                "",
                dialogs,
                List.of(cast.gone().peer()),
                List.of(cast.anna().id(), cast.noor().id()),
                folders(lounge, groups)));
        world.account(new Account(
                cast.vera().phone("9996620002").id(),
                "9996620002",
                Optional.of(PASSWORD),
                "what the cave heard",
                List.of(lounge, news, letters),
                List.of(),
                List.of()));
        world.account(new Account(
                cast.quentin().phone("9996620003").id(),
                "9996620003",
                Optional.empty(),
                "",
                List.of(lounge, news),
                List.of(),
                List.of()));
    }
}
