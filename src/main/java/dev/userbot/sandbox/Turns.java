package dev.userbot.sandbox;

/** When a planned fault happens: some requests pass first, then it strikes so many times. For one thread at a time. */
final class Turns {
    private int toPass;
    private int left;

    /** @param times how often it strikes, or {@link Faults#ALWAYS} */
    Turns(int after, int times) {
        toPass = after;
        left = times;
    }

    /** One more request: says whether it is struck. */
    boolean strike() {
        if (toPass > 0) {
            toPass--;
            return false;
        }
        if (left != Faults.ALWAYS) {
            left--;
        }
        return true;
    }

    boolean areUsedUp() {
        return left == 0;
    }
}
