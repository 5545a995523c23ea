package dev.userbot.session;

import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;

/** Counts wrong answers to one question. Telegram locks accounts that guess, so there are few. */
final class Tries {
    private static final int ALLOWED = 3;

    private final String subject;
    private int wrong;

    /** @param subject what is asked for, as in "the code" */
    Tries(String subject) {
        this.subject = subject;
    }

    String subject() {
        return subject;
    }

    /**
     * Counts one more wrong answer.
     *
     * @throws UserbotException with {@link Failure#NOT_LOGGED_IN} if it was the last that is allowed
     */
    void count(TdException refusal) {
        wrong++;
        if (wrong >= ALLOWED) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "The %s was wrong %d times.\nRun `userbot login` again when you have the right one."
                            .formatted(subject, ALLOWED),
                    refusal);
        }
    }
}
