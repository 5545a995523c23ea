package dev.userbot.sandbox.world.story;

import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The offline Telegram's own story: the people of a house called the Lounge, and wherever else they write. */
public final class StoryWorld {
    /** The seed of the world that everybody sees who does not ask for another one. */
    public static final long DEFAULT_SEED = 2026;

    private StoryWorld() {}

    /** Tells the story; the same seed tells the same one. */
    public static World create(long seed) {
        var world = new WorldBuilder(seed);
        var cast = Cast.gather(world);
        var lounge = world.supergroup(1_500_000_001L, "The Lounge", Instant.parse("2024-11-01T17:00:00Z"))
                .username("lounge")
                .about("A house with a piano, a cat and soup.")
                .members(cast.regulars().toArray(dev.userbot.sandbox.world.Person[]::new));
        var script = SmallTalkScript.load();
        var smallTalk = new SmallTalk(script, cast.regulars(), world.seed().random("small talk", 1));
        var episodes = new ArrayList<Episode>();
        episodes.addAll(new LoungeWriting(cast).episodes());
        new Lounge(smallTalk, world.seed().random("lounge", 1)).tell(lounge, episodes);
        world.account(cast.robin(), "9996620001", List.of(lounge.peer()));
        return world.build();
    }
}
