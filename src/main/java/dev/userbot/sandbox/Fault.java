package dev.userbot.sandbox;

import java.time.Duration;

/** Something that goes wrong on demand. */
public sealed interface Fault {
    /** 420 {@code FLOOD_WAIT_n}: come back in so many seconds. */
    record FloodWait(int seconds) implements Fault {}

    /** The answer comes so much later; other requests are not held up. */
    record Delay(Duration duration) implements Fault {}

    /** The connection is closed instead of an answer; the request was not carried out. */
    record DropConnection() implements Fault {}

    /** The request is carried out, and the connection is closed before the answer. */
    record LoseAnswer() implements Fault {}

    /** The request is not carried out and never answered; the connection stays. */
    record Silence() implements Fault {}

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
