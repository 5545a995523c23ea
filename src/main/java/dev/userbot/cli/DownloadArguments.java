package dev.userbot.cli;

import dev.userbot.listen.rules.DownloadOptions;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What a rule may tell {@code download-media}, checked by the command itself. */
final class DownloadArguments implements DownloadOptions {
    /** The others choose messages, which the rule has done, or tell how the command runs. */
    private static final Set<String> ALLOWED = Set.of(
            "--type",
            "--thumbnails",
            "--min-size",
            "--max-size",
            "--ext",
            "--name",
            "--out",
            "--name-template",
            "--group-by");

    private final CommandContext context;

    DownloadArguments(CommandContext context) {
        this.context = context;
    }

    @Override
    public void check(List<String> options) {
        options.stream()
                .filter(option -> option.startsWith("--") && !ALLOWED.contains(option))
                .findFirst()
                .ifPresent(other -> {
                    throw new UserbotException(
                            Failure.USAGE,
                            "%s is no option for rules. Expected one of %s."
                                    .formatted(
                                            other,
                                            String.join(
                                                    ", ",
                                                    ALLOWED.stream().sorted().toList())));
                });
        var command = new DownloadMediaCommand(context);
        var line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        var arguments = new ArrayList<>(List.of("me"));
        arguments.addAll(options);
        try {
            line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UserbotException(Failure.USAGE, e.getMessage(), e);
        }
        command.check();
    }
}
