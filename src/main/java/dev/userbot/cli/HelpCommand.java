package dev.userbot.cli;

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
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; all of userbot if left out.")
    private Optional<String> command = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        command.map(this::find).orElse(root).usage(root.getOut());
        return 0;
    }

    private CommandLine find(String name) {
        return Optional.ofNullable(spec.root().subcommands().get(name))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no command '%s'. See 'userbot --help'.".formatted(name)));
    }
}
