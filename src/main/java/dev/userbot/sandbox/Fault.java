package dev.userbot.sandbox;

import java.time.Duration;

/** Something that goes wrong on demand. */
public sealed interface Fault {
    /**
     * How the server answers for a file that is not there any more. Clients believe it and give up at once; a
     * {@code FILE_REFERENCE_…} would make them look for the file's message again, and a 500 would make them wait.
     */
    Fault GONE = new ErrorAnswer(400, "FILE_ID_INVALID");

    /** 420 {@code FLOOD_WAIT_n}: come back in so many seconds. */
    record FloodWait(int seconds) implements Fault {}

    /** 420 {@code FLOOD_PREMIUM_WAIT_n}: those who pay could have this part of a file now. */
    record PremiumWait(int seconds) implements Fault {}

    /** The answer comes so much later; other requests are not held up. */
    record Delay(Duration duration) implements Fault {}

    /** The request is not carried out and never answered; the connection stays. */
    record Stall() implements Fault {}

    /** The connection is closed instead of an answer; the request was not carried out. */
    record DropConnection() implements Fault {}

    /** The request is carried out, and the connection is closed before the answer. */
    record LoseAnswer() implements Fault {}

    /** An error instead of the answer. */
    record ErrorAnswer(int code, String text) implements Fault {}

    /**
     * What Telegram answers if it will not let a message through, with the code that belongs to it.
     *
     * @param reason for example {@code PEER_FLOOD}, {@code USER_IS_BLOCKED}, {@code SLOWMODE_WAIT_30} or {@code
     *     ALLOW_PAYMENT_REQUIRED_10}
     */
    static ErrorAnswer refusal(String reason) {
        return new ErrorAnswer(Refusals.code(reason), reason);
    }
}
