package dev.userbot;

import dev.userbot.cli.Keyboard;
import dev.userbot.cli.Terminal;
import dev.userbot.cli.UserbotCommand;
import dev.userbot.cli.WorkingFolder;
import dev.userbot.config.SettingSource;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.control.CommandInput;
import dev.userbot.listen.control.CommandRunner;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/** Runs command lines on a session that is open, as if each had opened it. */
final class SharedCommands implements CommandRunner {
    private final SharedSession session;

    SharedCommands(SharedSession session) {
        this.session = session;
    }

    @Override
    public int run(CommandCall call) {
        var streams = call.streams();
        var terminal = new Terminal(
                streams.out(),
                streams.err(),
                new CallerKeyboard(streams.input()),
                streams.errIsTerminal(),
                streams.colours());
        return commandLine(terminal, SettingSource.of(call.settings()), WorkingFolder.of(call.directory()))
                .run(call.arguments().toArray(String[]::new));
    }

    /** The command line, for whoever wants to know its options. */
    UserbotCommand syntax() {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var terminal = new Terminal(nowhere, nowhere, new CallerKeyboard(CommandInput.NONE), false, false);
        return commandLine(terminal, SettingSource.of(Map.of()), WorkingFolder.own());
    }

    private UserbotCommand commandLine(Terminal terminal, SettingSource source, WorkingFolder folder) {
        var notices = new Notices(terminal.err());
        return new UserbotCommand(
                new SharedServices(session, notices::tell),
                terminal,
                session.clock(),
                session.version(),
                source,
                folder,
                notices::setVerbosity);
    }

    private record CallerKeyboard(CommandInput input) implements Keyboard {
        @Override
        public Optional<String> readLine() {
            return input.readLine();
        }

        @Override
        public Optional<String> readSecret() {
            return input.readSecret();
        }

        @Override
        public boolean isTyped() {
            return input.isTyped();
        }
    }
}
