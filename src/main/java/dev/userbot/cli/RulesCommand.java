package dev.userbot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code userbot rules}, which has commands of its own. */
@Command(
        name = "rules",
        synopsisSubcommandLabel = "COMMAND",
        abbreviateSynopsis = true,
        commandListHeading = "%nCommands:%n",
        description = {
            "Check and try the rules by which 'userbot listen' acts on messages.",
            "",
            "'userbot rules check --help' shows how rules are written."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  userbot rules check", "  userbot rules test --since 7d", "  userbot rules dead-letters --retry"})
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The command with its own commands. */
    static CommandLine line(CommandContext context) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(context))
                .addSubcommand(new RulesTestCommand(context))
                .addSubcommand(new RulesDeadLettersCommand(context));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: userbot rules check");
    }
}
