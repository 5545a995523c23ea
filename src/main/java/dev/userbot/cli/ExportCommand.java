package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.config.MomentText;
import dev.userbot.config.Settings;
import dev.userbot.export.ExportFormat;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.ExportSummary;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot export}. */
@Command(
        name = "export",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Export a chat to files.",
            "",
            "A second run fetches only what is new and writes the files anew. A run that was interrupted goes on where it"
                    + " stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot export @durov",
            "  userbot export me --format md --out notes",
            "  userbot export https://t.me/durov/1 --since 2026-01-01 --until 2026-02-01",
            "  userbot export \"Family chat\" --since 7d",
            "  userbot --sandbox export @lounge --format md,json"
        })
final class ExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            paramLabel = "CHAT",
            description =
                    "@name, a t.me link, an invite link, me, +phone of a contact, an id as 'userbot chats' shows it,"
                            + " or a title in quotes. Before an id that begins with a minus sign put all options, then --.")
    private String chat;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            defaultValue = "md,json",
            converter = Converters.FormatConverter.class,
            description = "What to write, separated by commas: json (result.json, as Telegram Desktop exports),"
                    + " md (Markdown). Default: ${DEFAULT-VALUE}.")
    private Set<ExportFormat> formats = new LinkedHashSet<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write into. Default: a folder named after the chat in the exports folder.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only messages from then on: 2026-01-31, 2026-01-31T18:00, either with an offset like +02:00,"
                    + " or 7d, 12h, yesterday.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "Only messages before then, in the same forms.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most the newest N messages of the range.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--max-wait",
            paramLabel = "TIME",
            defaultValue = "5m",
            converter = Converters.DurationConverter.class,
            description =
                    "Longest time to wait when Telegram limits the rate; beyond it the run ends with code 5 and can"
                            + " be repeated later. Default: ${DEFAULT-VALUE}.")
    private Duration maxWait = Duration.ofMinutes(5);

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    ExportRequest request(Settings settings) {
        var moments = new MomentText(context.clock(), settings.zone());
        var from = moment("--since", since, moments);
        var to = moment("--until", until, moments);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new UserbotException(Failure.USAGE, "--since must be earlier than --until, or nothing is left.");
        }
        if (limit.isPresent() && limit.get() < 1) {
            throw new UserbotException(Failure.USAGE, "--limit must be at least 1.");
        }
        return new ExportRequest(
                ChatRef.parse(chat.strip()),
                EnumSet.copyOf(formats),
                out,
                from,
                to,
                limit.map(OptionalInt::of).orElse(OptionalInt.empty()),
                settings.zone(),
                maxWait);
    }

    private static Optional<Instant> moment(String option, Optional<String> text, MomentText moments) {
        try {
            return text.map(moments::parse);
        } catch (UserbotException e) {
            throw new UserbotException(e.failure(), option + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var request = request(settings);
        try (var account = context.services().open(settings, "export")) {
            var summary = export(account, request);
            context.results().print(ExportResult.of(summary), new ExportReport(summary, settings.zone())::print);
            return complete(summary);
        }
    }

    /** The files are good, but somebody must know that they are not everything. */
    private int complete(ExportSummary summary) {
        if (summary.withheld() == 0) {
            return 0;
        }
        context.tell(
                "userbot: Telegram has messages in %d place(s) of this chat that it did not give.%nRun the same command again later."
                        .formatted(summary.withheld()));
        return Failure.PARTIAL.exitCode();
    }

    private ExportSummary export(OpenAccount account, ExportRequest request) {
        try (var progress = context.progress()) {
            return account.export(request, progress);
        }
    }
}
