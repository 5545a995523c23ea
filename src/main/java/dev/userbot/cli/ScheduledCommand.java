package dev.userbot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code userbot scheduled}, which has commands of its own. */
@Command(
        name = "scheduled",
        synopsisSubcommandLabel = "COMMAND",
        abbreviateSynopsis = true,
        commandListHeading = "%nCommands:%n",
        description = {
            "See and change what waits at Telegram to be sent, and what is sent again and again.",
            "",
            "Telegram keeps scheduled messages, also those of other apps: they go out with this computer off. Numbers like s7"
                    + " stay when a message is moved; r3 is a message that is repeated."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot scheduled list",
            "  userbot scheduled show s7",
            "  userbot scheduled edit s7 --at 2026-12-01T10:00",
            "  userbot scheduled cancel s7 r3",
            "  userbot scheduled run                      keep the next repeated ones at Telegram; for cron"
        })
final class ScheduledCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine line(CommandContext context) {
        return new CommandLine(new ScheduledCommand())
                .addSubcommand(new ScheduledListCommand(context))
                .addSubcommand(new ScheduledShowCommand(context))
                .addSubcommand(new ScheduledEditCommand(context))
                .addSubcommand(new ScheduledNowCommand(context))
                .addSubcommand(new ScheduledCancelCommand(context))
                .addSubcommand(new ScheduledRunCommand(context));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: userbot scheduled list");
    }
}
