package dev.userbot.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code userbot scheduled run}. */
@Command(
        name = "run",
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        description = {
            "Keep the next ones of what is sent again and again at Telegram; run it daily, from cron or systemd.",
            "",
            "Always at least the next one of each. What is there already is left alone. A time at which nothing was there is"
                    + " skipped, or sent late, as the message says; of several such times only the last is sent."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  userbot scheduled run", "  userbot scheduled run --ahead 14d --quiet"})
final class ScheduledRunCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--ahead",
            paramLabel = "TIME",
            defaultValue = "7d",
            converter = Converters.DurationConverter.class,
            description = "How long this computer may be off afterwards. Default: ${DEFAULT-VALUE}.")
    private Duration ahead = RecurringReport.AHEAD;

    @Mixin
    private SendLimitOptions limits = new SendLimitOptions();

    ScheduledRunCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var allowed = limits.limits();
        try (var account = context.services().open(context.settings(), "scheduled")) {
            return new RecurringReport(context).run(account.sending(), allowed, ahead);
        }
    }
}
