package dev.userbot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code userbot help}; picocli's own cannot stand beside options that all commands inherit. */
@Command(
        name = "help",
        abbreviateSynopsis = true,
        parameterListHeading = "%nArguments:%n",
        description = "Show the help of a command.",
        footerHeading = "%nExample:%n",
        footer = "  userbot help export")
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command; all of userbot if left out.")
    private List<String> names = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var command = spec.root().commandLine();
        for (var name : names) {
            command = find(command, name);
        }
        command.usage(command.getOut());
        return 0;
    }

    private CommandLine find(CommandLine parent, String name) {
        return Optional.ofNullable(parent.getSubcommands().get(name))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no command '%s'. See 'userbot --help'.".formatted(name)));
    }
}
