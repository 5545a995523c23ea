package dev.userbot.listen.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One command line, and what it needs of whoever gave it.
 *
 * @param arguments without the program's name
 * @param directory the caller's working directory, which relative paths mean; absolute
 * @param settings the caller's environment as far as it is settings, by their variables; holds no secret, and nothing about how
 *     to reach Telegram: the session is open already
 */
public record CommandCall(
        List<String> arguments, Path directory, Map<String, String> settings, CommandStreams streams) {
    public CommandCall {
        arguments = List.copyOf(arguments);
        settings = Map.copyOf(settings);
    }
}
