package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.send.RecurringSend;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code userbot scheduled list}. */
@Command(
        name = "list",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        description = {
            "List what waits at Telegram, and what is sent again and again.",
            "",
            "Without CHAT in all chats of which it is known that something waits there: name a chat to be sure of what another"
                    + " app scheduled in it."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  userbot scheduled list", "  userbot scheduled list @lounge me --output json"})
final class ScheduledListCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..*", paramLabel = "CHAT", description = "Only in these chats.")
    private List<String> chats = new ArrayList<>();

    ScheduledListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var refs = chats.stream().map(ChatRef::parse).toList();
        try (var account = context.services().open(settings, "scheduled")) {
            var waiting = account.scheduling().waiting(refs);
            var recurring = refs.isEmpty() ? account.sending().recurring() : List.<RecurringSend>of();
            context.results()
                    .print(
                            ScheduledResult.of(waiting, recurring),
                            out -> out.print(new ScheduledTable(settings.zone()).text(waiting, recurring)));
        }
        return 0;
    }
}
