package dev.userbot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code userbot rules dead-letters}. */
@Command(
        name = "dead-letters",
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        description = {
            "List what was given up and is kept: webhooks whose servers did not take them for a day, and messages at which a rule,"
                    + " a command or a plugin failed four times.",
            "",
            "Asks Telegram for nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot rules dead-letters",
            "  userbot rules dead-letters --retry         once the server is back; 'userbot listen' tells it then",
            "  userbot rules dead-letters --forget        when they are of no use any more"
        })
final class RulesDeadLettersCommand implements Callable<Integer> {
    private final CommandContext context;

    @ArgGroup
    private Fate fate = new Fate();

    /** What becomes of those that are listed; without any of these they stay. */
    private static final class Fate {
        @Option(names = "--retry", description = "Let them wait again: 'userbot listen' tries once more.")
        private boolean retry;

        @Option(names = "--forget", description = "Forget them, after listing them.")
        private boolean forget;
    }

    RulesDeadLettersCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var archive = context.services().archive(context.settings(), "rules")) {
            var stored = archive.storedRules();
            var letters = stored.deadLetters();
            var messages = stored.givenUp();
            var result = DeadLettersResult.of(
                    letters,
                    messages,
                    fate.retry ? stored.retryDeadLetters() : 0,
                    fate.forget ? stored.forgetDeadLetters() : 0);
            context.results().print(result, result::print);
            if (letters.isEmpty() && messages.isEmpty()) {
                context.tell("userbot: Nothing was given up.");
            } else if (fate.retry) {
                context.tell("userbot: %d wait again.".formatted(result.retried()));
            } else if (fate.forget) {
                context.tell("userbot: %d forgotten.".formatted(result.forgotten()));
            }
        }
        return 0;
    }
}
