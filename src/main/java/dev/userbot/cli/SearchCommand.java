package dev.userbot.cli;

import dev.userbot.archive.SearchQuery;
import dev.userbot.chats.ChatRef;
import dev.userbot.config.MomentText;
import dev.userbot.search.SearchRequest;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot search}. */
@Command(
        name = "search",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Find messages by their words, among those that are stored.",
            "",
            "Asks Telegram for nothing: what was never exported is not found. English and Russian words are found in all"
                    + " their forms."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot search invoice",
            "  userbot search \"train tickets\" --chat \"Family chat\" --since 2026-01-01",
            "  userbot search '\"to the very word\"' --from @anna",
            "  userbot search 'tele*' --output json | jq -r '.messages[].link'"
        })
final class SearchCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            paramLabel = "TEXT",
            arity = "1..*",
            description =
                    "Words that must all be in a message; \"words in quotes\" exactly so; begin* for words that begin"
                            + " like this.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--chat", paramLabel = "CHAT", description = "Only in this chat; can be repeated.")
    private List<String> chats = new ArrayList<>();

    @Option(names = "--from", paramLabel = "USER", description = "Only messages of this sender, named like a chat.")
    private Optional<String> from = Optional.empty();

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Option(names = "--best-first", description = "Best matches first. Default: the newest first.")
    private boolean bestFirst;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int limit = 50;

    SearchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var moments = new MomentText(context.clock(), settings.zone());
        var within = period.period(moments);
        if (limit < 1) {
            throw new UserbotException(Failure.USAGE, "--limit must be at least 1.");
        }
        var request = new SearchRequest(
                String.join(" ", words),
                chats.stream().map(ChatRef::parse).toList(),
                from.map(ChatRef::parse),
                within.since(),
                within.until(),
                bestFirst ? SearchQuery.Order.BEST_FIRST : SearchQuery.Order.NEWEST_FIRST,
                limit);
        try (var archive = context.services().archive(settings, "search")) {
            if (archive.searchTakesLong()) {
                context.tell("Taking in what was stored since the last search: this can take a minute ...");
            }
            var found = archive.search(request);
            context.results().print(SearchResult.of(found), new SearchReport(found, settings.zone())::print);
            if (found.isEmpty()) {
                context.tell("userbot: Nothing stored has these words.");
            }
        }
        return 0;
    }
}
