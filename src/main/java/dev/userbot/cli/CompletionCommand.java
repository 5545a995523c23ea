package dev.userbot.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code userbot completion}. */
@Command(
        name = "completion",
        abbreviateSynopsis = true,
        description = "Print a script that makes bash and zsh complete userbot's commands and options.",
        footerHeading = "%nExample:%n",
        footer = "  source <(userbot completion)")
final class CompletionCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec spec;

    CompletionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var root = spec.root();
        context.terminal().out().print(AutoComplete.bash(root.name(), root.commandLine()));
        context.terminal().out().flush();
        return 0;
    }
}
