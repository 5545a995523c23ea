package dev.userbot.cli;

import dev.userbot.config.DurationText;
import dev.userbot.config.Secret;
import dev.userbot.session.LoginPrompts;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks a person, or whoever writes to standard input. Questions go to standard error; answers are never repeated. */
final class TypedPrompts implements LoginPrompts {
    private static final String RESEND = "resend";

    private final Terminal terminal;

    TypedPrompts(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Secret phoneNumber() {
        return new Secret(ask("Phone number, like +49 151 1234567: ", terminal.keyboard()::readLine));
    }

    @Override
    public CodeAnswer code(CodeQuestion question) {
        tell(question.sentTo());
        question.resendAfter()
                .ifPresent(wait -> tell(
                        wait.isZero()
                                ? "Type resend to get it another way."
                                : "Type resend to get it another way, possible in " + DurationText.format(wait) + "."));
        var answer = ask("Code: ", terminal.keyboard()::readLine);
        return answer.equals(RESEND) ? new Resend() : new Code(new Secret(answer));
    }

    @Override
    public Secret password(String hint) {
        var reminder = PlainText.of(hint);
        var question = "Password of two-step verification" + (reminder.isEmpty() ? "" : " (hint: " + reminder + ")");
        return new Secret(ask(question + ": ", terminal.keyboard()::readSecret));
    }

    @Override
    public Secret emailAddress() {
        tell("Telegram wants an e-mail address for the logins of this account.");
        return new Secret(ask("E-mail address: ", terminal.keyboard()::readLine));
    }

    @Override
    public Secret emailCode(String addressPattern) {
        tell("Telegram sent a code by e-mail to " + PlainText.of(addressPattern) + ".");
        return new Secret(ask("Code from the e-mail: ", terminal.keyboard()::readLine));
    }

    @Override
    public void showQrLink(String link) {
        tell(
                "Scan this with a Telegram app: Settings, Devices, Link Desktop Device. A new code replaces it when it expires.");
        terminal.err().print(QrPicture.of(link, terminal.colours()));
        tell(PlainText.of(link));
    }

    @Override
    public void tell(String message) {
        terminal.err().println(message);
        terminal.err().flush();
    }

    private String ask(String question, Supplier<Optional<String>> answer) {
        terminal.err().print(question);
        terminal.err().flush();
        var text = answer.get();
        if (!terminal.keyboard().isTyped()) {
            tell("");
        }
        return text.map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .orElseThrow(() -> new UserbotException(
                        Failure.NOT_LOGGED_IN,
                        "There was no answer to \"%s\".\nRun `userbot login` in a terminal, or give the answers as lines of standard input."
                                .formatted(question.replaceAll("( \\(hint.*)?: $", ""))));
    }
}
