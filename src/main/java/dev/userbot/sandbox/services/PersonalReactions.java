package dev.userbot.sandbox.services;

import dev.userbot.sandbox.tl.TlObject;
import java.util.ArrayList;
import java.util.List;

/** The reactions of one account in the {@code messageReactions} of a message, which know who reacted last by name. */
final class PersonalReactions {
    private PersonalReactions() {}

    /** Of nobody. */
    static TlObject none() {
        return TlObject.of("messageReactions", "can_see_list", true, "results", List.of());
    }

    /** What an account reacted with. */
    static List<TlObject> of(TlObject message, Viewer viewer) {
        return message.object("reactions").stream()
                .flatMap(all -> all.objects("recent_reactions").stream())
                .filter(recent -> isOf(recent, viewer))
                .map(PersonalReactions::reaction)
                .toList();
    }

    /** The message with these reactions of an account instead of those that it has. */
    static TlObject changed(TlObject message, Viewer viewer, List<TlObject> wanted, int date) {
        var all = message.object("reactions").orElseGet(PersonalReactions::none);
        var results = all.objects("results");
        for (var old : of(message, viewer)) {
            results = counted(results, old, -1);
        }
        var recent = new ArrayList<TlObject>();
        for (var reaction : wanted) {
            results = counted(results, reaction, 1);
            recent.add(TlObject.of(
                    "messagePeerReaction", "peer_id", viewer.self().toTl(), "date", date, "reaction", reaction));
        }
        all.objects("recent_reactions").stream()
                .filter(other -> !isOf(other, viewer))
                .forEach(recent::add);
        return message.with(
                "reactions",
                all.with("results", results).with("recent_reactions", recent.isEmpty() ? null : List.copyOf(recent)));
    }

    /** The message as the account sees it: its own reactions are marked. */
    static TlObject seen(TlObject message, Viewer viewer) {
        var chosen = of(message, viewer);
        if (chosen.isEmpty()) {
            return message;
        }
        var all = message.object("reactions").orElseThrow();
        return message.with(
                "reactions",
                all.with(
                                "results",
                                all.objects("results").stream()
                                        .map(result -> chosen.contains(reaction(result))
                                                ? result.with("chosen_order", chosen.indexOf(reaction(result)))
                                                : result)
                                        .toList())
                        .with(
                                "recent_reactions",
                                all.objects("recent_reactions").stream()
                                        .map(recent -> isOf(recent, viewer) ? recent.with("my", true) : recent)
                                        .toList()));
    }

    private static List<TlObject> counted(List<TlObject> results, TlObject reaction, int more) {
        var counted = new ArrayList<TlObject>();
        boolean isNew = true;
        for (var result : results) {
            boolean same = reaction(result).equals(reaction);
            isNew &= !same;
            int count = result.intValue("count") + (same ? more : 0);
            if (count > 0) {
                counted.add(result.with("count", count));
            }
        }
        if (isNew && more > 0) {
            counted.add(TlObject.of("reactionCount", "reaction", reaction, "count", more));
        }
        return List.copyOf(counted);
    }

    private static boolean isOf(TlObject recent, Viewer viewer) {
        return recent.object("peer_id").filter(viewer.self().toTl()::equals).isPresent();
    }

    private static TlObject reaction(TlObject of) {
        return of.object("reaction").orElseThrow();
    }
}
