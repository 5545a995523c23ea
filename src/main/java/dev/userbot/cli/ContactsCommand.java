package dev.userbot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code userbot contacts}, which has commands of its own. */
@Command(
        name = "contacts",
        synopsisSubcommandLabel = "COMMAND",
        abbreviateSynopsis = true,
        commandListHeading = "%nCommands:%n",
        description = "Keep lists of recipients for 'userbot send', where each is named list:NAME.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot contacts add team @anna contact:\"Boris\" @lounge",
            "  userbot contacts list team",
            "  userbot contacts remove team @lounge",
            "  userbot send list:team \"Lunch?\""
        })
final class ContactsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine line(CommandContext context) {
        return new CommandLine(new ContactsCommand())
                .addSubcommand(new ContactsListCommand(context))
                .addSubcommand(new ContactsAddCommand(context))
                .addSubcommand(new ContactsRemoveCommand(context));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: userbot contacts list");
    }
}
