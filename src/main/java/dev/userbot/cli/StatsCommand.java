package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.config.MomentText;
import dev.userbot.config.Settings;
import dev.userbot.stats.StatsRequest;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot stats}. */
@Command(
        name = "stats",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Count what is archived of a chat: who wrote how much, when, what, in which words.",
            "",
            "Works without a network, on what 'userbot export' has fetched."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot stats @durov",
            "  userbot stats \"Family chat\" --since 2026-01-01 --html family.html",
            "  userbot stats me --output json | jq '.words[].name'",
            "  userbot --sandbox stats @lounge --top 5"
        })
final class StatsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            paramLabel = "CHAT",
            description = "@name, a t.me link, me, +phone, an id, or a title in quotes, of a chat that was exported."
                    + " Before an id that begins with a minus sign put all options, then --.")
    private String chat;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many senders, words, reactions and so on to name. Default: ${DEFAULT-VALUE}.")
    private int top = 10;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Draw the numbers as a page for the browser too: one file that asks for nothing else.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--ascii", description = "Draw bars in the terminal with plain characters.")
    private boolean ascii;

    StatsCommand(CommandContext context) {
        this.context = context;
    }

    StatsRequest request(Settings settings) {
        var moments = new MomentText(context.clock(), settings.zone());
        var within = period.period(moments);
        if (top < 1) {
            throw new UserbotException(Failure.USAGE, "--top must be at least 1.");
        }
        return new StatsRequest(
                ChatRef.parse(chat.strip()), within.since(), within.until(), settings.zone(), top, html);
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var request = request(settings);
        try (var archive = context.services().archive(settings, "stats")) {
            var numbers = archive.numbers(request);
            var page = request.page().map(context.folder()::shown);
            context.results()
                    .print(
                            StatsResult.of(numbers, page),
                            new StatsReport(numbers, page, ascii ? Blocks.ASCII : Blocks.UNICODE)::print);
        }
        return 0;
    }
}
