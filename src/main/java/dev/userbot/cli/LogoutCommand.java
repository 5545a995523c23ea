package dev.userbot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code userbot logout}. */
@Command(
        name = "logout",
        abbreviateSynopsis = true,
        description = {
            "End the session, on Telegram's server too, and delete TDLib's data.",
            "Exports and the archive of messages stay."
        },
        footerHeading = "%nExample:%n",
        footer = "  userbot logout --session work")
final class LogoutCommand implements Callable<Integer> {
    private final CommandContext context;

    LogoutCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var account = context.services().open(context.settings(), "logout")) {
            var me = AccountResult.of(account.me(), context.settings().session());
            account.logOut();
            context.results().print(me, out -> out.println("Logged out: " + me.text() + "."));
        }
        return 0;
    }
}
