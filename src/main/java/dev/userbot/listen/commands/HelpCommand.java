package dev.userbot.listen.commands;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.api.FormattedText;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code .help}: what can be typed. */
final class HelpCommand implements Command {
    private final String prefix;
    private final Supplier<Commands> commands;

    HelpCommand(String prefix, Supplier<Commands> commands) {
        this.prefix = prefix;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "shows what can be typed";
    }

    /** The lines begin with a word, not with the prefix: what is shown must never be a command again. */
    @Override
    public FormattedText run(CommandCall call) {
        return FormattedText.plain("Commands:\n"
                + commands.get().all().stream()
                        .map(command -> (prefix + command.name() + " " + command.usage()).strip() + " \u2013 "
                                + command.summary())
                        .collect(Collectors.joining("\n")));
    }
}
