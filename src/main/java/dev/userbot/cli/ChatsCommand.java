package dev.userbot.cli;

import dev.userbot.chats.ChatFilter;
import dev.userbot.chats.ChatKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot chats}. */
@Command(
        name = "chats",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = "List your chats, those with the newest messages first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot chats",
            "  userbot chats news --type channel",
            "  userbot chats --output json | jq -r '.chats[].id'"
        })
final class ChatsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Only chats with this text in title or username.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = Converters.KindConverter.class,
            description = "Only these kinds, separated by commas: private, bot, group, channel.")
    private Set<ChatKind> kinds = new LinkedHashSet<>();

    ChatsCommand(CommandContext context) {
        this.context = context;
    }

    ChatFilter filter() {
        return new ChatFilter(text, kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds));
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        try (var account = context.services().open(settings, "chats")) {
            var chats = account.chats(filter());
            context.results()
                    .print(ChatsResult.of(chats), out -> out.print(new ChatTable(settings.zone()).text(chats)));
        }
        return 0;
    }
}
