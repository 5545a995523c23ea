package dev.userbot.cli;

import dev.userbot.config.Setting;
import dev.userbot.config.SettingSource;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns failures into a line or two on standard error and an exit code. */
final class ErrorReporter implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final GlobalOptions options;
    private final SettingSource source;

    ErrorReporter(GlobalOptions options, SettingSource source) {
        this.options = options;
        this.source = source;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure, command.getErr());
    }

    private int report(Exception failure, PrintWriter err) {
        new FailureText(message(failure), failure).print(err, options.verbosity());
        return kind(failure).exitCode();
    }

    static Failure kind(Exception failure) {
        return failure instanceof UserbotException known ? known.failure() : Failure.UNEXPECTED;
    }

    /** What a person is told about a failure: a line or two without secrets. */
    static String message(Exception failure) {
        if (failure instanceof UserbotException known) {
            return known.getMessage();
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return fileMessage(unchecked.getCause());
        }
        // The text of an unforeseen exception may hold anything, message text included.
        return "An unexpected error happened (%s). This is a bug.\nRun the same command with -v and report what it says."
                .formatted(failure.getClass().getSimpleName());
    }

    private static String fileMessage(IOException failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            var reason =
                    Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName());
            return "Cannot read or write %s: %s.\nCheck its permissions and the free disk space."
                    .formatted(file.getFile(), reason);
        }
        return "Cannot read or write a file: %s.\nCheck permissions and free disk space."
                .formatted(failure.getMessage());
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        var err = command.getErr();
        err.println("userbot: " + failure.getMessage() + origin(failure, arguments));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        err.flush();
        return Failure.USAGE.exitCode();
    }

    /** Names the variable if the bad value was not typed but came from there. */
    private String origin(ParameterException failure, String[] arguments) {
        if (!(failure.getArgSpec() instanceof OptionSpec option)
                || Arrays.stream(arguments).anyMatch(a -> a.startsWith(option.longestName()))) {
            return "";
        }
        return Setting.ofFlag(option.longestName())
                .filter(setting -> source.find(setting).isPresent())
                .map(setting -> " (from " + setting.variable() + ")")
                .orElse("");
    }
}
