package dev.userbot;

import dev.userbot.cli.Keyboard;
import dev.userbot.cli.OpenAccount;
import dev.userbot.cli.OpenArchive;
import dev.userbot.cli.Services;
import dev.userbot.config.Settings;
import dev.userbot.listen.control.CommandCall;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.listen.rules.UncheckedChats;
import dev.userbot.session.LoginMethod;
import dev.userbot.session.LoginPrompts;
import dev.userbot.session.SessionName;
import dev.userbot.td.Failure;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The services of a session that a listener has open: nothing is opened for a command, and nothing is closed after it. */
final class SharedServices implements Services {
    private final SharedSession session;
    private final Consumer<String> tell;

    /** @param tell told why a command waits */
    SharedServices(SharedSession session, Consumer<String> tell) {
        this.session = session;
        this.tell = tell;
    }

    @Override
    public OpenAccount open(Settings settings, String command) {
        requireThisSession(settings);
        return new SharedAccount(session, session.accounts().apply(settings.connectTimeout()), tell);
    }

    @Override
    public OpenArchive archive(Settings settings, String command) {
        requireThisSession(settings);
        return new SharedArchive(
                session, new StoredArchive(session.archive(), session.clock(), new OpenResources()), tell);
    }

    @Override
    public RuleSet rules(RulesRequest request) {
        return RulesReader.of(request, new UncheckedChats()).read(request.file());
    }

    /** A listener knows one session; what is typed in a chat may name any. */
    private void requireThisSession(Settings settings) {
        var name = new SessionName(settings.session());
        var folder = settings.sessionsDirectory().resolve(name.value());
        if (!isThisFolder(folder)
                || TelegramServices.environment(settings) != session.folder().environment()) {
            throw new UserbotException(
                    Failure.USAGE,
                    "The listener has another session open than '%s' of %s: %s, of %s.\nLeave out what chooses another, like --session, --sandbox or --test-dc."
                            .formatted(
                                    name,
                                    TelegramServices.environment(settings).description(),
                                    session.folder().directory(),
                                    session.folder().environment().description()));
        }
    }

    private boolean isThisFolder(Path folder) {
        try {
            return Files.exists(folder)
                    && Files.isSameFile(folder, session.folder().directory());
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED, "Cannot read the session folder " + folder + ".\nCheck its permissions.", e);
        }
    }

    @Override
    public OpenAccount logIn(Settings settings, LoginMethod method, LoginPrompts prompts) {
        throw refused("login");
    }

    @Override
    public void runSandbox(Settings settings, SandboxRequest request, Optional<Keyboard> typed, Consumer<String> tell) {
        throw refused("sandbox");
    }

    /** What cannot be done while somebody listens. */
    static UserbotException refused(String command) {
        return new UserbotException(
                Failure.SESSION_IN_USE,
                "A listener has this session open (process %d), and userbot %s needs it alone.\nStop the listener first, with Ctrl-C or kill %1$d; or use another session: --session NAME."
                        .formatted(ProcessHandle.current().pid(), command));
    }

    @Override
    public OptionalInt runElsewhere(Path folder, CommandCall call) {
        return OptionalInt.empty();
    }

    @Override
    public String tdlibVersion(Optional<Path> chosen) {
        return TdLibrary.VERSION;
    }
}
