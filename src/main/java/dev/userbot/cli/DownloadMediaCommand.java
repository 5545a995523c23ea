package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatKind;
import dev.userbot.chats.ChatPlace;
import dev.userbot.config.MomentText;
import dev.userbot.config.Settings;
import dev.userbot.media.DownloadLimits;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.name.Grouping;
import dev.userbot.media.name.NameTemplate;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code userbot download-media}. */
@Command(
        name = "download-media",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Download the files of chats: photos, videos, music, voice messages, documents.",
            "",
            "Every file is checked and gets its name only when it is whole. A second run fetches only what is new; one that was"
                    + " interrupted goes on within the file where it stopped. What fails does not stop the others: it is named at the"
                    + " end, and --retry-failed tries it again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot download-media @durov",
            "  userbot download-media \"Family chat\" --type photo,video --since 2026-01-01 --group-by month",
            "  userbot download-media @books --ext pdf,epub --max-size 50MB --out library",
            "  userbot download-media @durov --name-template \"{date} {caption} {id}\"",
            "  userbot download-media @durov --dry-run",
            "  userbot --sandbox download-media @lounge"
        })
final class DownloadMediaCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private ChatChoiceOptions chats = new ChatChoiceOptions();

    @Option(
            names = "--chat-type",
            paramLabel = "TYPE",
            split = ",",
            converter = Converters.KindConverter.class,
            description = "With --all or --folder only these kinds of chats: private, bot, group, channel.")
    private Set<ChatKind> kinds = new LinkedHashSet<>();

    @Mixin
    private MediaOptions media = new MediaOptions();

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the files; several chats get a folder each in it. Default: the folder media in the chat's"
                            + " folder of the exports folder.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--name-template",
            paramLabel = "TEMPLATE",
            converter = Converters.TemplateConverter.class,
            description =
                    "How files are called, of {date} {time} {id} {sender} {chat} {name} {caption} {type} {ext} {album}."
                            + " Default: {date}_{time}_{id}_{name}.")
    private NameTemplate template = NameTemplate.DEFAULT;

    @Option(
            names = "--group-by",
            paramLabel = "BY",
            converter = Converters.GroupingConverter.class,
            description = "Subfolders: chat, type, month, sender or album.")
    private Optional<Grouping> grouping = Optional.empty();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description =
                    "At most so many files at once. Default: as many as Telegram sends at once, which depends on their size.")
    private Optional<Integer> parallel = Optional.empty();

    @Option(
            names = "--stall-timeout",
            paramLabel = "TIME",
            defaultValue = "1m",
            converter = Converters.DurationConverter.class,
            description = "A file of which nothing comes for so long is put at the end, and given up after three times."
                    + " Default: ${DEFAULT-VALUE}.")
    private Duration stallTimeout = DownloadLimits.USUAL_STALL;

    @Mixin
    private PatienceOptions patience = new PatienceOptions();

    @ArgGroup
    private Mode mode = new Mode();

    /** What to do instead of downloading what is new. */
    static final class Mode {
        @Option(names = "--dry-run", description = "Only say how many files there are and about how large they are.")
        private boolean dryRun;

        @Option(names = "--retry-failed", description = "Only what failed in earlier runs, once more.")
        private boolean retryFailed;

        @Option(
                names = "--list",
                description = "Only show what the ledger says: every file that was asked for, and what became of it.")
        private boolean list;
    }

    DownloadMediaCommand(CommandContext context) {
        this.context = context;
    }

    /** @throws UserbotException with {@link Failure#USAGE} if no file can meet the conditions */
    void check() {
        media.filter();
    }

    private MediaRequest request(Settings settings, ChatChoice choice) {
        return new MediaRequest(
                messages.part(new MomentText(context.clock(), settings.zone())),
                media.filter(),
                place(settings, choice),
                template,
                grouping,
                settings.zone(),
                limits());
    }

    private ChatPlace place(Settings settings, ChatChoice choice) {
        return out.<ChatPlace>map(choice.isOneChat() ? ChatPlace.Exactly::new : ChatPlace.Under::new)
                .orElseGet(
                        () -> new ChatPlace.Within(new ChatPlace.Under(settings.exportsDirectory()), ChatPlace.MEDIA));
    }

    private DownloadLimits limits() {
        if (parallel.isPresent() && parallel.get() < 1) {
            throw new UserbotException(Failure.USAGE, "--parallel must be at least 1.");
        }
        if (stallTimeout.isZero()) {
            throw new UserbotException(Failure.USAGE, "--stall-timeout must be at least 1s.");
        }
        return new DownloadLimits(
                parallel.map(OptionalInt::of).orElse(OptionalInt.empty()), stallTimeout, patience.maxWait());
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var choice = chats.choice(kinds);
        var request = request(settings, choice);
        if (mode.list) {
            try (var archive = context.services().archive(settings, "download-media")) {
                return new MediaListing(context, settings.zone(), archive, choice).print();
            }
        }
        try (var account = context.services().open(settings, "download-media")) {
            var run = new MediaRun(context, account, choice);
            if (mode.dryRun) {
                return run.estimate(request);
            }
            return mode.retryFailed
                    ? run.download(request, account::downloadFailed)
                    : run.download(request, account::download);
        }
    }
}
