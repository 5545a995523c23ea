package dev.userbot.cli;

import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatKind;
import dev.userbot.chats.ChatPlace;
import dev.userbot.config.MomentText;
import dev.userbot.config.Settings;
import dev.userbot.export.ExportFormat;
import dev.userbot.export.ExportRequest;
import dev.userbot.export.Fetching;
import dev.userbot.export.render.Split;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code userbot export}. */
@Command(
        name = "export",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Export chats to files.",
            "",
            "A second run fetches only what is new and writes the files anew. A run that was interrupted goes on where it"
                    + " stopped. Filters choose what is written, never what is kept: everything fetched stays stored."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot export @durov",
            "  userbot export me --format md --out notes",
            "  userbot export https://t.me/durov/1 --since 2026-01-01 --until 2026-02-01",
            "  userbot export \"Family chat\" --since 7d --from @anna --only photo,video",
            "  userbot export --all --type group,channel --refresh 30d",
            "  userbot export \"Family chat\" --format html --media photo,video,voice",
            "  userbot export @lounge --format html --split month --offline",
            "  userbot --sandbox export @lounge --format md,json"
        })
final class ExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private ChatChoiceOptions chats = new ChatChoiceOptions();

    @Option(
            names = {"--type", "--chat-type"},
            paramLabel = "TYPE",
            split = ",",
            converter = Converters.KindConverter.class,
            description = "With --all or --folder only these kinds: private, bot, group, channel.")
    private Set<ChatKind> kinds = new LinkedHashSet<>();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            defaultValue = "md,json",
            converter = Converters.FormatConverter.class,
            description = "What to write, separated by commas: json (result.json, as Telegram Desktop exports),"
                    + " md (Markdown), html (a page that looks like Telegram), jsonl (a message per line), td (TDLib's"
                    + " own objects, one per line). Default: ${DEFAULT-VALUE}.")
    private Set<ExportFormat> formats = new LinkedHashSet<>();

    @Option(
            names = "--media",
            paramLabel = "TYPE",
            split = ",",
            converter = Converters.MediaTypesConverter.class,
            description =
                    "Also download files, into a folder media beside what is written, and refer to them: photo, video, audio,"
                            + " voice, round, gif, sticker, document, separated by commas, or all.")
    private List<MediaTypes> media = List.of();

    @Option(
            names = "--split",
            paramLabel = "BY",
            defaultValue = "none",
            converter = Converters.SplitConverter.class,
            description = "Cut Markdown and HTML into files with a page of contents: none, year, month, day, topic."
                    + " Default: ${DEFAULT-VALUE}.")
    private Split split = Split.NONE;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder to write into; several chats get a folder each in it. Default: a folder named after the"
                            + " chat in the exports folder.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PartOptions part = new PartOptions();

    @Option(names = "--comments", description = "Show under each post of a channel what was written about it.")
    private boolean comments;

    @Option(names = "--edits", description = "Show what edited messages were before, as far as that was stored.")
    private boolean edits;

    @Mixin
    private FetchingOptions fetching = new FetchingOptions();

    @Option(
            names = "--dry-run",
            description =
                    "Only say how many messages would be fetched, and with how many requests. Stores and writes nothing.")
    private boolean dryRun;

    @Mixin
    private PatienceOptions patience = new PatienceOptions();

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    private ChatPlace place(Settings settings) {
        return out.<ChatPlace>map(choice().isOneChat() ? ChatPlace.Exactly::new : ChatPlace.Under::new)
                .orElseGet(() -> new ChatPlace.Under(settings.exportsDirectory()));
    }

    private ChatChoice choice() {
        return chats.choice(kinds);
    }

    private ExportRequest request(Settings settings) {
        var moments = new MomentText(context.clock(), settings.zone());
        var additions = EnumSet.noneOf(ExportRequest.Addition.class);
        if (comments) {
            additions.add(ExportRequest.Addition.COMMENTS);
        }
        if (edits) {
            additions.add(ExportRequest.Addition.EDITS);
        }
        return new ExportRequest(
                part.part(moments),
                fetching.fetching(moments),
                additions,
                EnumSet.copyOf(formats),
                MediaTypes.union(media),
                split,
                place(settings),
                settings.zone(),
                patience.maxWait());
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var choice = choice();
        var request = request(settings);
        if (request.fetching() instanceof Fetching.Offline) {
            if (dryRun) {
                throw new UserbotException(Failure.USAGE, "--dry-run asks Telegram, --offline forbids it.");
            }
            if (!request.media().isEmpty()) {
                throw new UserbotException(
                        Failure.USAGE,
                        "--media asks Telegram, --offline forbids it. Files that are there already are referred to anyway.");
            }
            try (var archive = context.services().archive(settings, "export")) {
                return new ExportRun(context, settings.zone(), archive, choice).export(request);
            }
        }
        try (var account = context.services().open(settings, "export")) {
            var run = new ExportRun(context, settings.zone(), account, choice);
            return dryRun ? run.estimate(request, account::estimate) : run.export(request);
        }
    }
}
