package dev.userbot.cli;

import dev.userbot.send.PlannedSend;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendRequest;
import dev.userbot.send.SendSummary;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.schedule.Recurrence;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;

/** One command's way from a request to what became of it. */
final class SendRun {
    private final CommandContext context;
    private final Sending sending;
    private final SendRequest request;

    SendRun(CommandContext context, Sending sending, SendRequest request) {
        this.context = context;
        this.sending = sending;
        this.request = request;
    }

    /** Shows what would be sent, and returns the exit code. */
    int show() {
        var plan = plan();
        context.results().print(SendResult.of(plan), new PlanReport(plan)::print);
        return 0;
    }

    private SendPlan plan() {
        var plan = sending.plan(request);
        if (request.time() instanceof SendTime.At at) {
            at.moment().note().ifPresent(context::tell);
        }
        return plan;
    }

    /**
     * Sends, and returns the exit code.
     *
     * @param sure not to be asked when there are several recipients
     */
    int send(boolean sure) {
        var plan = plan();
        if (plan.toSend() > 1 && !sure) {
            new Confirmation(context.terminal()).ask(plan);
        }
        SendSummary summary;
        try (var progress = new SendLines(context, plan)) {
            summary = sending.deliver(plan, progress);
        }
        context.results().print(SendResult.of(plan, summary), out -> {});
        summary.stopped().ifPresent(reason -> {
            throw reason;
        });
        return exitCode(summary);
    }

    static int exitCode(SendSummary summary) {
        return summary.results().stream()
                        .allMatch(result -> result.delivery() instanceof Delivery.Sent
                                || result.delivery() instanceof Delivery.SentBefore)
                ? 0
                : Failure.PARTIAL.exitCode();
    }

    /** Remembers a repeated message and puts its next occurrences at Telegram; returns the exit code. */
    int repeat(Recurrence rule, boolean sendsMissed, boolean dryRun) {
        var plan = sending.plan(request);
        if (dryRun) {
            context.results().print(SendResult.of(plan), new PlanReport(plan)::print);
            return 0;
        }
        if (plan.sends().stream().anyMatch(send -> send.standing() == PlannedSend.Standing.REFUSED)) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "One of the chats does not take this message: --dry-run shows which. Nothing is kept.");
        }
        var kept = sending.repeat(request, rule, sendsMissed);
        context.tell("Kept as r%d: %s.".formatted(kept.id(), kept.rule().text()));
        return new RecurringReport(context).run(sending, request.limits());
    }
}
