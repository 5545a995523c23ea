package dev.userbot.cli;

import dev.userbot.config.Settings;
import java.io.PrintWriter;
import java.time.Clock;

/** What a command works with. */
record CommandContext(GlobalOptions options, Services services, Terminal terminal, Clock clock) {
    Settings settings() {
        return options.settings(clock);
    }

    /** The same for a command that tells people everything there. */
    CommandContext telling(PrintWriter err) {
        return new CommandContext(
                options,
                services,
                new Terminal(terminal.out(), err, terminal.keyboard(), terminal.errIsTerminal(), terminal.colours()),
                clock);
    }

    Results results() {
        return new Results(terminal.out(), options.output());
    }

    Progress progress() {
        return Progress.on(terminal, options.isQuiet(), clock);
    }

    MediaView mediaProgress() {
        return MediaView.on(terminal, options.isQuiet(), clock);
    }

    /** Tells a person that a part of the work failed, with {@code -v} all about it. */
    void complain(String message, Exception cause) {
        new FailureText(message, cause).print(terminal.err(), options.verbosity());
    }

    /** Tells a person something that is not a result. */
    void tell(String message) {
        if (!options.isQuiet()) {
            terminal.err().println(message);
            terminal.err().flush();
        }
    }
}
