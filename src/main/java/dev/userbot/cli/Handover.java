package dev.userbot.cli;

import dev.userbot.config.Setting;
import dev.userbot.config.SettingSource;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.control.CommandStreams;
import dev.userbot.session.SessionInUseException;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Gives a command whose session another process has open to that process, if it is a listener. A command has neither said nor
 * done anything before it opens a session, so it can begin anew there; what it has read by then is read again.
 */
final class Handover implements IExecutionExceptionHandler {
    private static final String LISTEN = "listen";
    private static final int MOST_LOOKS = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final CommandContext context;
    private final RereadKeyboard keyboard;
    private final SettingSource source;
    private final IExecutionExceptionHandler errors;

    /** @param errors reports what cannot be given away, and what fails on the way */
    Handover(CommandContext context, RereadKeyboard keyboard, SettingSource source, IExecutionExceptionHandler errors) {
        this.context = context;
        this.keyboard = keyboard;
        this.source = source;
        this.errors = errors;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!(failure instanceof SessionInUseException inUse)) {
            return errors.handleExecutionException(failure, command, parsed);
        }
        try {
            var exitCode = runElsewhere(inUse, parsed);
            return exitCode.isPresent()
                    ? exitCode.getAsInt()
                    : errors.handleExecutionException(failure, command, parsed);
        } catch (UserbotException e) {
            return errors.handleExecutionException(e, command, parsed);
        }
    }

    /** A listener that has just been started takes commands as soon as it has reached Telegram. */
    private OptionalInt runElsewhere(SessionInUseException inUse, ParseResult parsed) {
        keyboard.rewind();
        var exitCode = context.services().runElsewhere(inUse.folder(), call(parsed));
        for (int looks = 1; exitCode.isEmpty() && inUse.command().equals(LISTEN) && looks < MOST_LOOKS; looks++) {
            pause();
            exitCode = context.services().runElsewhere(inUse.folder(), call(parsed));
        }
        return exitCode;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(Failure.INTERRUPTED, "Interrupted.", e);
        }
    }

    private CommandCall call(ParseResult parsed) {
        var terminal = context.terminal();
        return new CommandCall(
                withoutConnection(parsed.originalArgs()),
                context.folder().path(),
                settings(),
                new CommandStreams(
                        terminal.out(), terminal.err(), keyboard, terminal.errIsTerminal(), terminal.colours()));
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(source.asEnvironment());
        settings.putIfAbsent(
                Setting.TIMEZONE.variable(), context.clock().getZone().getId());
        return settings;
    }

    /** The session is connected already; so no key and no password need to travel. */
    static List<String> withoutConnection(List<String> arguments) {
        var others = new ArrayList<String>();
        var left = arguments.iterator();
        while (left.hasNext()) {
            var argument = left.next();
            if (argument.equals("--")) {
                others.add(argument);
                left.forEachRemaining(others::add);
            } else if (isOfConnection(argument)) {
                if (!argument.contains("=")) {
                    left.next();
                }
            } else {
                others.add(argument);
            }
        }
        return others;
    }

    private static boolean isOfConnection(String argument) {
        return Setting.ofFlag(argument.replaceFirst("=.*", ""))
                .filter(Setting::isOfConnection)
                .isPresent();
    }
}
