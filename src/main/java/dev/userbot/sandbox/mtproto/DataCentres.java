package dev.userbot.sandbox.mtproto;

import java.util.OptionalInt;

/** The three data centres of Telegram's test environment. */
public final class DataCentres {
    /** Where clients go first. */
    public static final int DEFAULT = 2;

    private static final int COUNT = 3;
    private static final int TEST_OFFSET = 10_000;

    private DataCentres() {}

    /** The data centre, 1 to 3, of a number as the protocol writes it: test ones are offset, ones for media negative. */
    static OptionalInt number(int wireNumber) {
        int number = Math.abs(wireNumber) % TEST_OFFSET;
        return number >= 1 && number <= COUNT ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
