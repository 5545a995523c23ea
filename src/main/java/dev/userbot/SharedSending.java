package dev.userbot;

import dev.userbot.cli.Sending;
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

/**
 * Sending that waits for its turn before it plans or changes anything.
 *
 * @param turn returns when nobody else sends
 */
record SharedSending(Sending sending, Runnable turn) implements Sending {
    @Override
    public SendPlan plan(SendRequest request) {
        turn.run();
        return sending.plan(request);
    }

    @Override
    public SendSummary deliver(SendPlan plan, SendProgress progress) {
        turn.run();
        return sending.deliver(plan, progress);
    }

    @Override
    public RecurringSend repeat(SendRequest request, Recurrence rule, boolean sendsMissed) {
        turn.run();
        return sending.repeat(request, rule, sendsMissed);
    }

    @Override
    public List<RecurringSend> recurring() {
        return sending.recurring();
    }

    @Override
    public void endRecurring(long id) {
        turn.run();
        sending.endRecurring(id);
    }

    @Override
    public RecurringRun runRecurring(Duration ahead, SendLimits limits, SendProgress progress) {
        turn.run();
        return sending.runRecurring(ahead, limits, progress);
    }
}
