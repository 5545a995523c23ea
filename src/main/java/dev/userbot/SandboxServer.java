package dev.userbot;

import dev.userbot.cli.Keyboard;
import dev.userbot.cli.Services.SandboxRequest;
import dev.userbot.config.Settings;
import dev.userbot.sandbox.Faults;
import dev.userbot.sandbox.OtherDevice;
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
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sandbox as a server of its own, for commands in other terminals. */
final class SandboxServer {
    private static final long TRAFFIC_SEED = 1;

    private final Settings settings;
    private final OpenResources open;
    private final Consumer<String> tell;

    /** @param tell told what happens, line by line */
    SandboxServer(Settings settings, OpenResources open, Consumer<String> tell) {
        this.settings = settings;
        this.open = open;
        this.tell = tell;
    }

    /**
     * Runs until the thread is interrupted.
     *
     * @param typed where lines come from that are written as messages; empty for nowhere
     */
    void run(SandboxRequest request, Optional<Keyboard> typed) {
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
        typed.ifPresent(keyboard -> takeLines(sandbox, keyboard));
        tell.accept("Ctrl-C ends it.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a thread of its own: reading cannot be interrupted. */
    private void takeLines(Sandbox sandbox, Keyboard keyboard) {
        var device = OtherDevice.of(sandbox.world(), Clock.systemUTC(), tell);
        tell.accept("What you type is written from another device of its account: @lounge .help, or by somebody else:");
        tell.accept("  as @anna_lindqvist @lounge Hello");
        var reader = new Thread(
                () -> Stream.generate(keyboard::readLine)
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .filter(line -> !line.isBlank())
                        .forEach(line -> write(device, line)),
                "typed lines");
        reader.setDaemon(true);
        reader.start();
    }

    private void write(OtherDevice device, String line) {
        try {
            device.types(line);
        } catch (IllegalArgumentException e) {
            tell.accept(e.getMessage());
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
