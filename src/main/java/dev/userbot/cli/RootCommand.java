package dev.userbot.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code userbot} without a command. */
@Command(
        name = "userbot",
        synopsisSubcommandLabel = "COMMAND",
        abbreviateSynopsis = true,
        description = {
            "Exports Telegram chats and downloads their files as an ordinary user, through TDLib.",
            "",
            "Works without an account, too: @|bold userbot --sandbox export @lounge|@"
        },
        optionListHeading = "%nOptions, before or after the command:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All that was asked for is done.",
            "1:Unexpected failure: a bug, or the machine (disk full, folder not writable).",
            "2:Bad option, date or chat reference.",
            "3:Not logged in, or Telegram refused the login.",
            "4:Chat, user, topic or message not found or not accessible.",
            "5:Rate limited for longer than --max-wait; state is saved, run again later.",
            "6:Finished, but something was lost or refused; the summary names it.",
            "7:The session is in use by another process.",
            "8:No connection to Telegram within --connect-timeout.",
            "130:Interrupted; state is saved."
        },
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  userbot --sandbox export @lounge       try it, offline",
            "  userbot login                          log in; needs USERBOT_API_ID and USERBOT_API_HASH",
            "  userbot chats                          see what there is",
            "  userbot export @durov --since 30d      export a chat",
            "  userbot download-media @durov          download its files",
            "",
            "Settings come from flags, then the environment, then a file .env in the current folder;"
                    + " .env.example explains them. Results go to standard output, all else to standard error."
        })
final class RootCommand implements Runnable {
    @Mixin
    private GlobalOptions options = new GlobalOptions();

    @Spec
    private CommandSpec spec;

    GlobalOptions options() {
        return options;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: userbot export @durov");
    }
}
