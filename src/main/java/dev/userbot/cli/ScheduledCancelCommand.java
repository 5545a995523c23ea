package dev.userbot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code userbot scheduled cancel}. */
@Command(
        name = "cancel",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Take back what waits, and end what is sent again and again.",
            "",
            "With the number of a repeated message its next ones are taken back from Telegram, too. The command that scheduled a"
                    + " message would schedule it again."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  userbot scheduled cancel s7", "  userbot scheduled cancel r3"})
final class ScheduledCancelCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Numbers of 'userbot scheduled list', like s7 or r3.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask before cancelling several.")
    private boolean yes;

    ScheduledCancelCommand(CommandContext context) {
        this.context = context;
    }

    /**
     * The published shape.
     *
     * @param cancelled the numbers
     */
    record Cancelled(List<String> cancelled) {}

    @Override
    public Integer call() {
        var numbers = ids.stream().map(ScheduledNumber::parse).toList();
        try (var account = context.services().open(context.settings(), "scheduled")) {
            var waiting = numbers.stream()
                    .filter(ScheduledNumber.Waiting.class::isInstance)
                    .map(number -> account.scheduling().waiting(((ScheduledNumber.Waiting) number).number()))
                    .toList();
            if (numbers.size() > 1 && !yes) {
                new Confirmation(context.terminal()).ask("This cancels %d.".formatted(numbers.size()));
            }
            waiting.forEach(account.scheduling()::cancel);
            numbers.stream()
                    .filter(ScheduledNumber.Repeated.class::isInstance)
                    .forEach(number -> account.sending().endRecurring(((ScheduledNumber.Repeated) number).number()));
            context.results()
                    .print(new Cancelled(List.copyOf(ids)), out -> ids.forEach(id -> out.println(id + ": cancelled")));
        }
        return 0;
    }
}
