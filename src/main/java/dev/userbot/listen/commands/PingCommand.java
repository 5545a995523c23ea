package dev.userbot.listen.commands;

import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TestNetwork;
import java.time.Clock;
import java.time.Duration;

/** {@code .ping}: whether it is there, and how long Telegram takes to answer. */
final class PingCommand implements Command {
    private final Clock clock;

    PingCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ping";
    }

    @Override
    public String summary() {
        return "says that it is there, and how fast Telegram answers";
    }

    @Override
    public FormattedText run(CommandCall call) {
        var begin = clock.instant();
        call.actions().telegram().call(new TestNetwork());
        var taken = Duration.between(begin, clock.instant()).toMillis();
        return FormattedText.plain("pong, %d ms".formatted(taken));
    }
}
