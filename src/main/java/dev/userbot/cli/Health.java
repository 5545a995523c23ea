package dev.userbot.cli;

import java.nio.file.Path;
import java.time.Clock;

/** Shows how a listener is to whoever watches over it. For one thread. */
interface Health extends AutoCloseable {
    /** Shows a status, perhaps a little later. */
    void show(ListenResult status);

    /** Shows the last one. */
    void showLast(ListenResult status);

    @Override
    void close();

    /** Where a number says: at a port of this computer; else in a file. */
    static Health at(String place, Clock clock) {
        return place.matches("[0-9]{1,5}")
                ? HealthPort.open(Integer.parseInt(place), clock)
                : new HealthFile(Path.of(place), clock);
    }
}
