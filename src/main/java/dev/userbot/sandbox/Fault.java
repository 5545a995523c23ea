package dev.userbot.sandbox;

import java.time.Duration;

/** Something that goes wrong on demand. */
public sealed interface Fault {
    /** 420 {@code FLOOD_WAIT_n}: come back in so many seconds. */
    record FloodWait(int seconds) implements Fault {}

    /** The answer comes so much later; other requests are not held up. */
    record Delay(Duration duration) implements Fault {}

    /** The connection is closed instead of an answer. */
    record DropConnection() implements Fault {}

    /** An error instead of the answer. */
    record ErrorAnswer(int code, String text) implements Fault {}
}
