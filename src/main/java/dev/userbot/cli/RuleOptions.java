package dev.userbot.cli;

import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.RulesRequest;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which file of rules a command works on. */
final class RuleOptions {
    /** That of {@code listen}. */
    private static final String PREFIX = ".";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "rules.yaml",
            description = "The file of rules. Default: ${DEFAULT-VALUE} in the current folder.")
    private Path file = Path.of("rules.yaml");

    RulesRequest request(CommandContext context) {
        return new RulesRequest(file, new DownloadArguments(context), new CommandPrefix(PREFIX));
    }
}
