package dev.userbot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot scheduled now}. */
@Command(
        name = "now",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = "Send at once what waits.",
        footerHeading = "%nExample:%n",
        footer = "  userbot scheduled now s7")
final class ScheduledNowCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Numbers of 'userbot scheduled list', like s7.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask before sending several.")
    private boolean yes;

    ScheduledNowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var numbers = ScheduledNumber.waiting(ids);
        try (var account = context.services().open(context.settings(), "scheduled")) {
            var found = numbers.stream()
                    .map(number -> account.scheduling().waiting(number.number()))
                    .toList();
            if (found.size() > 1 && !yes) {
                new Confirmation(context.terminal()).ask("This sends %d messages at once.".formatted(found.size()));
            }
            for (var message : found) {
                account.scheduling().sendNow(message);
                context.results()
                        .part(out -> out.println(
                                "s%d: sent to %s".formatted(message.number(), PlainText.title(message.chat()))));
            }
            context.results().print(ScheduledResult.of(found, List.of()), out -> {});
        }
        return 0;
    }
}
