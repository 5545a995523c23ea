package dev.userbot.sandbox.world;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.List;

/** The {@code messageReactions} of a message. Immutable. */
record Reactions(TlObject toTl) {
    /** How many people a message remembers by name. */
    private static final int RECENT = 3;
    /** Between one person and the next, in seconds. */
    private static final int BETWEEN = 60;

    /** No reactions so far. */
    static Reactions none() {
        return new Reactions(TlObject.of("messageReactions", "can_see_list", true, "results", List.of()));
    }

    /** Those that a message has. */
    static Reactions of(TlObject message) {
        return message.object("reactions").map(Reactions::new).orElseGet(Reactions::none);
    }

    /**
     * Adds one kind of reaction.
     *
     * @param count of all who reacted with it
     * @param since the second in which the first of them may have done so
     * @param recent those of them who are known by name
     */
    Reactions with(TlObject reaction, int count, int since, PeerId... recent) {
        var results = new ArrayList<>(toTl.objects("results"));
        results.add(TlObject.of("reactionCount", "reaction", reaction, "count", count));
        var known = new ArrayList<>(toTl.objects("recent_reactions"));
        for (var person : recent) {
            if (known.size() < RECENT) {
                known.add(TlObject.of(
                        "messagePeerReaction",
                        "peer_id",
                        person.toTl(),
                        "date",
                        since + BETWEEN * (known.size() + 1),
                        "reaction",
                        reaction));
            }
        }
        return new Reactions(toTl.with("results", List.copyOf(results))
                .with("recent_reactions", known.isEmpty() ? null : List.copyOf(known)));
    }

    TlObject addTo(TlObject message) {
        return message.with("reactions", toTl);
    }
}
