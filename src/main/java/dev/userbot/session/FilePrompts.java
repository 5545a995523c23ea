package dev.userbot.session;

import dev.userbot.config.Secret;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes code and password from files, so that no secret stands on a command line, and asks elsewhere for the rest. */
public final class FilePrompts implements LoginPrompts {
    private final LoginPrompts others;
    private final Optional<Path> codeFile;
    private final Optional<Path> passwordFile;
    private boolean codeGiven;
    private boolean passwordGiven;

    /**
     * @param others asked whatever the files do not answer
     * @param codeFile its first line is the code
     * @param passwordFile its first line is the password
     */
    public FilePrompts(LoginPrompts others, Optional<Path> codeFile, Optional<Path> passwordFile) {
        this.others = others;
        this.codeFile = codeFile;
        this.passwordFile = passwordFile;
    }

    @Override
    public CodeAnswer code(CodeQuestion question) {
        if (codeFile.isEmpty()) {
            return others.code(question);
        }
        var code = firstLine(codeFile.get(), "code", codeGiven);
        codeGiven = true;
        return new Code(code);
    }

    @Override
    public Secret password(String hint) {
        if (passwordFile.isEmpty()) {
            return others.password(hint);
        }
        var password = firstLine(passwordFile.get(), "password", passwordGiven);
        passwordGiven = true;
        return password;
    }

    /** Reads a file once: what was wrong the first time is wrong again, and each try counts at Telegram. */
    private static Secret firstLine(Path file, String what, boolean given) {
        if (given) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "The %s in %s was not accepted.\nCorrect the file and run `userbot login` again."
                            .formatted(what, file));
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return new Secret(lines.findFirst().orElse("").strip());
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.NOT_LOGGED_IN,
                    "Cannot read the %s from %s: the file is missing or not readable.".formatted(what, file),
                    e);
        }
    }

    @Override
    public Secret phoneNumber() {
        return others.phoneNumber();
    }

    @Override
    public Secret emailAddress() {
        return others.emailAddress();
    }

    @Override
    public Secret emailCode(String addressPattern) {
        return others.emailCode(addressPattern);
    }

    @Override
    public void showQrLink(String link) {
        others.showQrLink(link);
    }

    @Override
    public void tell(String message) {
        others.tell(message);
    }
}
