package dev.userbot.cli;

import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.control.CommandInput;
import dev.userbot.listen.control.CommandRunner;
import dev.userbot.listen.control.CommandStreams;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Runs command lines for commands that were typed in a chat.
 *
 * @param runner runs them on the session that is open
 * @param directory which relative paths mean
 * @param settings of the listener, by their variables
 */
record InnerLine(CommandRunner runner, Path directory, Map<String, String> settings) {
    private static final String PROGRAM = "userbot: ";

    /** Nobody is there to be asked. */
    private static final CommandInput NOBODY = new CommandInput() {
        @Override
        public Optional<String> readLine() {
            return Optional.empty();
        }

        @Override
        public Optional<String> readSecret() {
            return Optional.empty();
        }

        @Override
        public boolean isTyped() {
            return false;
        }
    };

    /**
     * Runs one command, whatever of it was refused or lost.
     *
     * @param progress told each line that is not a result
     * @return its results
     * @throws UserbotException if it failed, with what it said
     */
    String run(List<String> arguments, Consumer<String> progress) {
        var out = new StringWriter();
        // Bars are drawn on threads of their own.
        var told = new ConcurrentLinkedQueue<String>();
        var err = new PrintWriter(new LineWriter(line -> {
            told.add(line.startsWith(PROGRAM) ? line.substring(PROGRAM.length()) : line);
            progress.accept(line.strip());
        }));
        var streams = new CommandStreams(new PrintWriter(out), err, NOBODY, false, false);
        var exitCode = runner.run(new CommandCall(arguments, directory, settings, streams));
        err.flush();
        if (exitCode != 0 && exitCode != Failure.PARTIAL.exitCode()) {
            throw new UserbotException(failure(exitCode), String.join("\n", told));
        }
        return exitCode == 0 ? out.toString() : out + String.join("\n", told);
    }

    private static Failure failure(int exitCode) {
        return Arrays.stream(Failure.values())
                .filter(failure -> failure.exitCode() == exitCode)
                .findFirst()
                .orElse(Failure.UNEXPECTED);
    }
}
