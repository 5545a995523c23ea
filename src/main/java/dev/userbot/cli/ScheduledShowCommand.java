package dev.userbot.cli;

import dev.userbot.send.WaitingMessage;
import dev.userbot.send.delivery.ContentMark;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code userbot scheduled show}. */
@Command(
        name = "show",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        description = "Show all of what waits.",
        footerHeading = "%nExample:%n",
        footer = "  userbot scheduled show s7")
final class ScheduledShowCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Numbers of 'userbot scheduled list', like s7.")
    private List<String> ids = new ArrayList<>();

    ScheduledShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var numbers = ScheduledNumber.waiting(ids);
        try (var account = context.services().open(settings, "scheduled")) {
            var found = numbers.stream()
                    .map(number -> account.scheduling().waiting(number.number()))
                    .toList();
            context.results()
                    .print(
                            ScheduledResult.of(found, List.of()),
                            out -> found.forEach(message -> print(message, settings.zone(), out)));
        }
        return 0;
    }

    private static void print(WaitingMessage message, ZoneId zone, PrintWriter out) {
        out.println("s%d to %s, %s:"
                .formatted(
                        message.number(),
                        PlainText.title(message.chat()),
                        new ScheduledTable(zone).when(message.sendAt())));
        for (var one : message.messages()) {
            var mark = ContentMark.of(one.content());
            if (!mark.kind().equals("text")) {
                out.println("  [%s] %s".formatted(mark.kind(), PlainText.of(mark.fileName())));
            }
            mark.text().lines().forEach(line -> out.println("  | " + PlainText.of(line)));
        }
    }
}
