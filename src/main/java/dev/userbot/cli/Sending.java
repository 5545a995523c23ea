package dev.userbot.cli;

import dev.userbot.send.RecurringRun;
import dev.userbot.send.RecurringSend;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendRequest;
import dev.userbot.send.SendSummary;
import dev.userbot.send.schedule.Recurrence;
import java.time.Duration;
import java.util.List;

/** Sending messages, now, at a time, and again and again. */
public interface Sending {
    /** What a request would send; checks everything and sends nothing. */
    SendPlan plan(SendRequest request);

    /** Sends what was planned. */
    SendSummary deliver(SendPlan plan, SendProgress progress);

    /** Remembers a message that is sent again and again. */
    RecurringSend repeat(SendRequest request, Recurrence rule, boolean sendsMissed);

    /** The messages that are sent again and again. */
    List<RecurringSend> recurring();

    /** Ends one of them. */
    void endRecurring(long id);

    /** Puts their next occurrences on Telegram's schedule. */
    RecurringRun runRecurring(Duration ahead, SendLimits limits, SendProgress progress);
}
