package dev.userbot;

import dev.userbot.cli.Keyboard;
import dev.userbot.cli.Terminal;
import dev.userbot.cli.UserbotCommand;
import dev.userbot.cli.WorkingFolder;
import dev.userbot.config.SettingSource;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.control.CommandInput;
import dev.userbot.listen.control.CommandRunner;
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
        var notices = new Notices(streams.err());
        return new UserbotCommand(
                        new SharedServices(session, notices::tell),
                        new Terminal(
                                streams.out(),
                                streams.err(),
                                new CallerKeyboard(streams.input()),
                                streams.errIsTerminal(),
                                streams.colours()),
                        session.clock(),
                        session.version(),
                        SettingSource.of(call.settings()),
                        WorkingFolder.of(call.directory()),
                        notices::setVerbosity)
                .run(call.arguments().toArray(String[]::new));
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
