package dev.userbot.history;

import java.time.Duration;

/**
 * How many pages may be under way at once. Two as long as answers are quick; more hide the round trip of slow ones
 * without adding requests. Once Telegram asked for a pause it stays at one: the account is being watched. For one
 * thread.
 */
final class Pace {
    /** While one page is parsed and stored, TDLib works on another: a single one would let it wait in between. */
    private static final int FEWEST = 2;

    /** Beyond a few, requests grow and speed hardly does. */
    private static final int MOST = 4;

    /** TDLib needs about 10 ms of computing for a page; the rest of a longer answer was spent waiting. */
    private static final Duration SLOW = Duration.ofMillis(40);

    /** TDLib sits out flood waits of up to a minute without telling; no page takes so long otherwise. */
    private static final Duration SUSPICIOUS = Duration.ofSeconds(5);

    private static final int SLOW_ANSWERS_PER_STEP = 2;

    private int lanes = FEWEST;
    private int most = MOST;
    private int slowAnswers;

    int lanes() {
        return lanes;
    }

    void answered(Duration roundTrip) {
        if (roundTrip.compareTo(SUSPICIOUS) > 0) {
            slowDown();
        } else if (roundTrip.compareTo(SLOW) > 0 && lanes < most && ++slowAnswers == SLOW_ANSWERS_PER_STEP) {
            slowAnswers = 0;
            lanes++;
        }
    }

    void slowDown() {
        lanes = 1;
        most = 1;
    }
}
