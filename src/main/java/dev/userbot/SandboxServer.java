package dev.userbot;

import dev.userbot.cli.Services.SandboxRequest;
import dev.userbot.config.Settings;
import dev.userbot.sandbox.Faults;
import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.traffic.TalkingChat;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.sandbox.world.traffic.TrafficMix;
import dev.userbot.sandbox.world.traffic.TrafficRate;
import dev.userbot.session.SessionFolder;
import dev.userbot.session.SessionName;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The sandbox as a server of its own, for commands in other terminals. */
final class SandboxServer {
    private static final long TRAFFIC_SEED = 1;

    private final Settings settings;
    private final OpenResources open;

    SandboxServer(Settings settings, OpenResources open) {
        this.settings = settings;
        this.open = open;
    }

    /** Runs until the thread is interrupted. */
    void run(SandboxRequest request, Consumer<String> tell) {
        checkFaults(request.faults());
        var rate = request.traffic().map(SandboxServer::rate);
        var state = stateDirectory();
        var sandbox = open.add(OfflineTelegram.start(state, new OfflineWorld(state).load(request.world(), tell)));
        request.faults().forEach(sandbox.faults()::add);
        var chats = rate.map(it -> play(sandbox, it));
        tell.accept("The offline Telegram runs, for the session '" + settings.session() + "'.");
        tell.accept("In another terminal, for example:");
        tell.accept("  userbot --sandbox --session " + settings.session() + " chats");
        chats.ifPresent(
                count -> tell.accept("Live traffic of " + rate.orElseThrow() + " in " + count + " of its chats."));
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

    private static TrafficRate rate(String text) {
        try {
            return TrafficRate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UserbotException(Failure.USAGE, e.getMessage(), e);
        }
    }

    /** Lets people write wherever the account sees it; answers in how many chats that is. */
    private static int play(Sandbox sandbox, TrafficRate rate) {
        var chats = TalkingChat.all(sandbox.world());
        if (chats.isEmpty()) {
            throw new UserbotException(
                    Failure.USAGE,
                    "There can be no traffic in this world: it has no chat in which anybody could write.");
        }
        sandbox.play(new Traffic(chats, TrafficMix.USUAL, TRAFFIC_SEED, Clock.systemUTC()), rate);
        return chats.size();
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
