package dev.userbot.cli;

import dev.userbot.markup.TelegramMarkdown;
import dev.userbot.send.content.MessageDraft.TextForm;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code userbot scheduled edit}. */
@Command(
        name = "edit",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = "Move what waits to another time, or give it another text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot scheduled edit s7 --at 2026-12-01T10:00",
            "  userbot scheduled edit s7 --in 2h --text \"A little later than planned\""
        })
final class ScheduledEditCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "ID", description = "A number of 'userbot scheduled list', like s7.")
    private String id = "";

    @Mixin
    private TimeOptions time = new TimeOptions();

    @Mixin
    private TextOptions text = new TextOptions();

    ScheduledEditCommand(CommandContext context) {
        this.context = context;
    }

    private Optional<FormattedText> newText() {
        return text.read(context.terminal().keyboard(), context.folder()).map(typed -> {
            if (typed.isBlank()) {
                throw new UserbotException(
                        Failure.USAGE, "The new text is empty. To take the message back, cancel it.");
            }
            return text.form() == TextForm.MARKDOWN
                    ? TelegramMarkdown.parse(typed)
                    : new FormattedText(typed.strip(), List.of());
        });
    }

    @Override
    public Integer call() {
        var settings = context.settings();
        var number = ScheduledNumber.waiting(List.of(id)).get(0).number();
        var newTime = time.time(settings.zone());
        var newText = newText();
        var moves = !(newTime instanceof SendTime.Now);
        if (!moves && newText.isEmpty()) {
            throw new UserbotException(Failure.USAGE, "What to change? Give --at, --in, --when-online, or a text.");
        }
        try (var account = context.services().open(settings, "scheduled")) {
            if (newTime instanceof SendTime.At at) {
                at.moment().note().ifPresent(context::tell);
            }
            var message = account.scheduling().waiting(number);
            newText.ifPresent(changed -> account.scheduling().rewrite(message, changed));
            if (moves) {
                account.scheduling().move(message, newTime);
            }
            var changed = account.scheduling().waiting(number);
            context.results()
                    .print(
                            ScheduledResult.of(List.of(changed), List.of()),
                            out -> out.println("%s: to %s, %s"
                                    .formatted(
                                            id,
                                            PlainText.title(changed.chat()),
                                            new ScheduledTable(time.zone(settings.zone())).when(changed.sendAt()))));
        }
        return 0;
    }
}
