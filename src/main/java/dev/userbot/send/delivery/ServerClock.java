package dev.userbot.send.delivery;

import dev.userbot.td.TdClient;
import dev.userbot.td.api.GetOption;
import dev.userbot.td.api.OptionValue.OptionValueInteger;
import java.time.Clock;
import java.time.Instant;

/** Telegram's clock, by which messages are dated and scheduled: that of this computer may be wrong. */
public final class ServerClock {
    private final TdClient td;
    private final Clock fallback;

    /** @param fallback used if TDLib does not know what time it is */
    public ServerClock(TdClient td, Clock fallback) {
        this.td = td;
        this.fallback = fallback;
    }

    /** The time at Telegram, in whole seconds; asks TDLib, not Telegram. */
    public Instant now() {
        return td.call(new GetOption("unix_time")) instanceof OptionValueInteger seconds
                ? Instant.ofEpochSecond(Long.parseLong(seconds.value()))
                : fallback.instant();
    }
}
