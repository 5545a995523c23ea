package dev.userbot.cli;

import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.RulesRequest;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which file of rules a command works on. */
final class RuleOptions {
    /** What a file of rules is called when nothing is said. */
    static final String USUAL = "rules.yaml";

    /** That of {@code listen}. */
    private static final String PREFIX = ".";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = USUAL,
            description = "The file of rules. Default: ${DEFAULT-VALUE} in the current folder.")
    private Path file = Path.of(USUAL);

    RulesRequest request(CommandContext context) {
        return new RulesRequest(file, new DownloadArguments(context), new CommandPrefix(PREFIX));
    }
}
