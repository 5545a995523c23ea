package dev.userbot.history;

import java.time.Duration;

/** Lets time pass; replaced in tests. */
@FunctionalInterface
public interface Sleeper {
    /** The thread's own sleep. */
    Sleeper REAL = pause -> Thread.sleep(pause.toMillis());

    void sleep(Duration pause) throws InterruptedException;
}
