package dev.userbot.cli;

import dev.userbot.config.Secret;
import dev.userbot.session.FilePrompts;
import dev.userbot.session.LoginMethod;
import dev.userbot.session.LoginMethod.ByPhone;
import dev.userbot.session.LoginMethod.ByQr;
import dev.userbot.session.LoginPrompts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code userbot login}. */
@Command(
        name = "login",
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        description = {
            "Log in to Telegram, once per session.",
            "",
            "Asks for phone number, code and, if the account has one, the password of two-step verification:"
                    + " on the terminal, or as lines of standard input in this order."
                    + " The code comes as a message to your other Telegram apps, rarely by SMS.",
            "Needs an api_id of your own, free at https://my.telegram.org (not with --sandbox)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  userbot login",
            "  userbot login --qr                             scan instead of typing",
            "  userbot login --session work                   a second account",
            "  printf '22222\\n' | userbot login --phone +491511234567"
        })
final class LoginCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--qr",
            description = "Log in by scanning a QR code: in a Telegram app, Settings, Devices, Link Desktop Device.")
    private boolean qr;

    @Option(
            names = "--phone",
            paramLabel = "NUMBER",
            converter = Converters.SecretConverter.class,
            description = {"The account's number in international form, instead of being asked.", "USERBOT_PHONE."})
    private Optional<Secret> phone = Optional.empty();

    @Option(names = "--code-file", paramLabel = "FILE", description = "Read the code from the first line of this file.")
    private Optional<Path> codeFile = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Read the password from the first line of this file.")
    private Optional<Path> passwordFile = Optional.empty();

    LoginCommand(CommandContext context) {
        this.context = context;
    }

    LoginMethod method() {
        return qr ? new ByQr() : new ByPhone(phone);
    }

    private LoginPrompts prompts() {
        return new FilePrompts(new TypedPrompts(context.terminal()), codeFile, passwordFile);
    }

    @Override
    public Integer call() {
        try (var account = context.services().logIn(context.settings(), method(), prompts())) {
            context.tell(
                    "userbot uses the Telegram API but is no official Telegram program. Telegram watches accounts"
                            + "\nthat use such programs: do not send unasked messages, and keep other people's exports private.");
            var me = AccountResult.of(account.me(), context.settings().session());
            context.results().print(me, out -> out.println("Logged in as " + me.text() + "."));
        }
        return 0;
    }
}
