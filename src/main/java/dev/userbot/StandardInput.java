package dev.userbot;

import dev.userbot.cli.Keyboard;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Typed answers from the console of the process if it has one, else from the lines of standard input. */
final class StandardInput implements Keyboard {
    private final Optional<Console> console;
    private final BufferedReader lines;
    private final boolean linesAreTyped;

    /**
     * Takes what the process has.
     *
     * @param lines standard input, for when there is no console
     * @param linesAreTyped whether standard input is a terminal that shows what is typed
     */
    StandardInput(Optional<Console> console, BufferedReader lines, boolean linesAreTyped) {
        this.console = console;
        this.lines = lines;
        this.linesAreTyped = linesAreTyped;
    }

    @Override
    public Optional<String> readLine() {
        return console.map(Console::readLine).or(this::nextLine);
    }

    @Override
    public Optional<String> readSecret() {
        if (console.isPresent()) {
            return console.map(Console::readPassword).map(String::new);
        }
        if (linesAreTyped) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "The password would be shown while you type, because standard output is redirected.\nRun the command without redirection, or use --password-file.");
        }
        return nextLine();
    }

    @Override
    public boolean isTyped() {
        return console.isPresent() || linesAreTyped;
    }

    private Optional<String> nextLine() {
        if (console.isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
