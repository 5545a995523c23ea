package dev.userbot.listen.commands;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import java.util.function.LongPredicate;

/** {@code .stop}: ends a job. */
final class StopCommand implements Command {
    private final LongPredicate stop;

    /** @param stop whether there was a job of this number to end */
    StopCommand(LongPredicate stop) {
        this.stop = stop;
    }

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public String summary() {
        return "ends a job";
    }

    @Override
    public String usage() {
        return "NUMBER";
    }

    @Override
    public FormattedText run(CommandCall call) {
        var number = call.text();
        if (!number.matches("[0-9]{1,18}")) {
            throw new UserbotException(Failure.USAGE, "Which one? The jobs command shows their numbers.");
        }
        if (!stop.test(Long.parseLong(number))) {
            throw new UserbotException(Failure.NOT_FOUND, "There is no job %s to end.".formatted(number));
        }
        return FormattedText.plain("Job %s was told to end.".formatted(number));
    }
}
