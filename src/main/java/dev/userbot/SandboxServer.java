package dev.userbot;

import dev.userbot.cli.Services.SandboxRequest;
import dev.userbot.config.Settings;
import dev.userbot.sandbox.Faults;
import dev.userbot.session.SessionFolder;
import dev.userbot.session.SessionName;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The sandbox as a server of its own, for commands in other terminals. */
final class SandboxServer {
    private final Settings settings;
    private final OpenResources open;

    SandboxServer(Settings settings, OpenResources open) {
        this.settings = settings;
        this.open = open;
    }

    /** Runs until the thread is interrupted. */
    void run(SandboxRequest request, Consumer<String> tell) {
        checkFaults(request.faults());
        var state = stateDirectory();
        var sandbox = open.add(OfflineTelegram.start(state, new OfflineWorld(state).load(request.world(), tell)));
        request.faults().forEach(sandbox.faults()::add);
        tell.accept("The offline Telegram runs, for the session '" + settings.session() + "'.");
        tell.accept("In another terminal, for example:");
        tell.accept("  userbot --sandbox --session " + settings.session() + " chats");
        tell.accept("Ctrl-C ends it.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void checkFaults(List<String> faults) {
        try {
            faults.forEach(new Faults()::add);
        } catch (IllegalArgumentException e) {
            throw new UserbotException(Failure.USAGE, e.getMessage(), e);
        }
    }

    /** The session is held only while it is looked at: the commands of the other terminals need it. */
    private Path stateDirectory() {
        try (var folder = SessionFolder.open(
                settings.sessionsDirectory(),
                new SessionName(settings.session()),
                TelegramServices.environment(settings),
                "sandbox")) {
            var state = OfflineTelegram.stateDirectory(folder.directory());
            if (OfflineTelegram.running(state).isPresent()) {
                throw new UserbotException(
                        Failure.SESSION_IN_USE,
                        "A sandbox runs already for the session '" + settings.session()
                                + "'.\nUse it, or choose another name with --session.");
            }
            return state;
        }
    }
}
