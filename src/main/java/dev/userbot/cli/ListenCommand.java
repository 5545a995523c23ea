package dev.userbot.cli;

import dev.userbot.config.MomentText;
import dev.userbot.listen.ListenRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code userbot listen}. */
@Command(
        name = "listen",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Keep the archives of chats up to date until Ctrl-C or SIGTERM: new messages, edits, reactions, deletions.",
            "",
            "Edited messages keep their earlier versions, deleted ones stay and are marked. What happened while it did not run or"
                    + " had no connection is read from the history first. Chats that it never listened to before begin now, or at"
                    + " --since.",
            "",
            "Other commands on the same session go on working: this one runs them for whoever calls them.",
            "",
            "Stopping it is its usual end: the exit code is 0 then."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot listen @durov \"Family chat\"",
            "  userbot listen --all --since 7d",
            "  userbot listen --folder News --output json --health health.json",
            "  userbot --sandbox listen @lounge"
        })
final class ListenCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private ChatChoiceOptions chats = new ChatChoiceOptions();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Also what was written from then on, as in 2026-01-31, 2026-01-31T18:00, 7d, yesterday.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--health",
            paramLabel = "FILE",
            description =
                    "Write how it is into this file every ten seconds, as JSON: time, connected, last_update, chats, waiting"
                            + " (chats with something that is not archived yet), stored, deleted, failures.")
    private Optional<Path> health = Optional.empty();

    @Option(
            names = "--max-wait",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Converters.DurationConverter.class,
            description =
                    "Longest time to wait in one go when Telegram limits the rate; what was asked for is tried again after a"
                            + " longer one. Default: ${DEFAULT-VALUE}.")
    private Duration maxWait = Duration.ofMinutes(5);

    ListenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var moments = new MomentText(context.clock(), settings.zone());
        Optional<Instant> from = PeriodOptions.moment("--since", since, moments);
        var request = new ListenRequest(chats.choice(Set.of()), from, maxWait);
        var report = new ListenReport(context, health);
        try (var account = context.services().open(settings, "listen")) {
            report.ended(account.listen(request, report));
            return 0;
        }
    }
}
