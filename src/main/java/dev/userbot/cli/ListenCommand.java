package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.config.MomentText;
import dev.userbot.config.Settings;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Files;
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
            "In any chat, from any of your devices, you can type commands meanwhile: .help shows them. Rules can act on messages, and"
                    + " plugins add to both. Other commands on the same session go on working: this one runs them for whoever calls"
                    + " them.",
            "",
            "Stopping it is its usual end: the exit code is 0 then."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot listen @durov \"Family chat\"",
            "  userbot listen --all --since 7d",
            "  userbot listen --folder News --output json --health health.json",
            "  userbot listen --rules rules.yaml",
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
            paramLabel = "FILE|PORT",
            description =
                    "Show how it is, as JSON: in this file, every ten seconds; or at this port of this computer (HTTP: 200, or 503"
                            + " without a connection). time, connected, last_update, chats, waiting (chats with something that is"
                            + " not archived yet), lag_seconds, stored, deleted, failures, unhandled, handler_failures.")
    private Optional<String> health = Optional.empty();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "Also write what is told on standard error into this file, with the time. A full one (10 MB) is renamed to"
                            + " FILE.1; five are kept.")
    private Optional<Path> log = Optional.empty();

    @Option(
            names = "--max-wait",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Converters.DurationConverter.class,
            description =
                    "Longest time to wait in one go when Telegram limits the rate; what was asked for is tried again after a"
                            + " longer one. Default: ${DEFAULT-VALUE}.")
    private Duration maxWait = Duration.ofMinutes(5);

    @Option(
            names = "--prefix",
            paramLabel = "SIGN",
            defaultValue = ".",
            description =
                    "What commands begin with that you type in chats, like .help in any of them. Default: a full stop.")
    private String prefix = ".";

    @Option(names = "--no-commands", description = "Take no commands from chats.")
    private boolean noCommands;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            defaultValue = "plugins",
            description =
                    "Folder with jars that add commands and handlers of messages. They run with all rights of this program."
                            + " Default: ${DEFAULT-VALUE}, if there is one in the current folder.")
    private Path plugins = Path.of("plugins");

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Act on messages by the rules in this file ('userbot rules check --help'); it is read anew when it changes."
                            + " Without any chat named, listen to those that the rules name. Default: "
                            + RuleOptions.USUAL + ", if there is one in the current folder.")
    private Optional<Path> rules = Optional.empty();

    ListenCommand(CommandContext context) {
        this.context = context;
    }

    /** Whoever names no chat listens to those that the rules name. */
    private ChatChoice choice() {
        return rulesFile().isPresent() && chats.isNone() ? ChatChoice.NONE : chats.choice(Set.of());
    }

    private Optional<Path> rulesFile() {
        return rules.or(() -> Optional.of(Path.of(RuleOptions.USUAL)).filter(Files::exists));
    }

    private Optional<RulesRequest> rules() {
        return rulesFile()
                .map(file ->
                        new RulesRequest(file, new DownloadArguments(context), new CommandPrefix(prefix().orElse(""))));
    }

    private Optional<String> prefix() {
        if (!prefix.matches("[\\p{Punct}&&[^@#]]{1,3}")) {
            throw new UserbotException(
                    Failure.USAGE, "--prefix takes one to three punctuation marks other than @ and #, like . or !!");
        }
        return noCommands ? Optional.empty() : Optional.of(prefix);
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var moments = new MomentText(context.clock(), settings.zone());
        Optional<Instant> from = PeriodOptions.moment("--since", since, moments);
        var request = new ListenRequest(choice(), from, maxWait, prefix(), plugins, rules());
        if (log.isEmpty()) {
            return listen(context, settings, request);
        }
        try (var file = LogFile.open(log.get(), context.terminal().err(), context.clock())) {
            return listen(context.telling(file.err()), settings, request);
        }
    }

    private int listen(CommandContext telling, Settings settings, ListenRequest request) {
        try (var account = telling.services().open(settings, "listen")) {
            if (health.isEmpty()) {
                return listen(account, request, new ListenReport(telling, Optional.empty()));
            }
            try (var shown = Health.at(health.get(), telling.clock())) {
                return listen(account, request, new ListenReport(telling, Optional.of(shown)));
            }
        }
    }

    private static int listen(OpenAccount account, ListenRequest request, ListenReport report) {
        report.ended(account.listen(request, report));
        return 0;
    }
}
