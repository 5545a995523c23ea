package dev.userbot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code userbot whoami}. */
@Command(
        name = "whoami",
        abbreviateSynopsis = true,
        description = "Show which account is logged in.",
        footerHeading = "%nExamples:%n",
        footer = {"  userbot whoami", "  userbot whoami --output json"})
final class WhoamiCommand implements Callable<Integer> {
    private final CommandContext context;

    WhoamiCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var account = context.services().open(context.settings(), "whoami")) {
            var me = AccountResult.of(account.me(), context.settings().session());
            context.results().print(me, out -> out.println(me.text()));
        }
        return 0;
    }
}
