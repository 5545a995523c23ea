package dev.userbot.sandbox.world.traffic;

import java.util.Random;

/**
 * How much of the traffic changes what was said before, in percent; the rest are new messages.
 *
 * @param edits of a recent message's text
 * @param deletions of a recent message, for everybody
 * @param reactions to a recent message
 */
public record TrafficMix(int edits, int deletions, int reactions) {
    /** About what a busy group looks like: 85 of 100 are new messages. */
    public static final TrafficMix USUAL = new TrafficMix(8, 4, 3);

    public TrafficMix {
        if (edits < 0 || deletions < 0 || reactions < 0 || edits + deletions + reactions > 100) {
            throw new IllegalArgumentException("No parts of a hundred: " + edits + ", " + deletions + ", " + reactions);
        }
    }

    enum Deed {
        SAY,
        EDIT,
        DELETE,
        REACT
    }

    Deed choose(Random random) {
        int drawn = random.nextInt(100);
        if (drawn < edits) {
            return Deed.EDIT;
        }
        if (drawn < edits + deletions) {
            return Deed.DELETE;
        }
        return drawn < edits + deletions + reactions ? Deed.REACT : Deed.SAY;
    }
}
