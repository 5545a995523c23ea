package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.TelegramChats;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.ListenerAtWork;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.RuleBookProgress;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.sandbox.Endpoint;
import dev.userbot.sandbox.TelegramUser;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.td.Tdlib;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.AuthorizationState.AuthorizationStateReady;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/** Somebody who listens by rules in a process of their own, which can be killed. */
final class RulesProcess {
    private RulesProcess() {}

    /** Starts the process, as a user that is logged in already. */
    static Process start(Path library, Path stateDir, Path user, Path rules, long chat) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RulesProcess.class.getName(),
                        library.toString(),
                        stateDir.toString(),
                        user.toString(),
                        rules.toString(),
                        Long.toString(chat))
                .inheritIO()
                .start();
    }

    /** Arguments: the library, the sandbox's folder, the user's folder, the file of rules, the chat to listen to. */
    public static void main(String[] arguments) throws Exception {
        var endpoint = Endpoint.find(Path.of(arguments[1])).orElseThrow();
        var folder = Path.of(arguments[2]);
        var outgoing = new AtomicReference<OutgoingUpdates>();
        try (var tdlib = Tdlib.load(Path.of(arguments[0]), folder.resolve("process.log"));
                var user =
                        new TelegramUser(tdlib, folder, endpoint, client -> outgoing.set(OutgoingUpdates.of(client)));
                var archive = Archive.open(folder.resolve("archive.db"))) {
            user.reaches(AuthorizationStateReady.class);
            var chats = new ChatDirectory(user.client());
            var tools = new RulesAtWork.Tools(
                    user.client(),
                    archive,
                    new TelegramChats(chats, archive.peers()),
                    () -> new SendService(
                            user.client(),
                            outgoing.get(),
                            chats,
                            archive,
                            Clock.systemUTC(),
                            Sleeper.REAL,
                            RandomGenerator.getDefault()),
                    (message, options) -> {},
                    line -> {},
                    ZoneOffset.UTC,
                    Clock.systemUTC());
            var request = new RulesRequest(Path.of(arguments[3]), options -> {}, new CommandPrefix("."));
            try (var rules = new RulesAtWork(request, tools, new Complaining(), (rule, what) -> complain(what));
                    var listener = new ListenerAtWork(
                            user.client(), archive, rules, Optional.empty(), Long.parseLong(arguments[4]))) {
                TimeUnit.MINUTES.sleep(5); // killed long before
                listener.settles();
            }
        }
    }

    private static void complain(String what) {
        System.err.println("rules: " + what);
    }

    private static final class Complaining implements RuleBookProgress {
        @Override
        public void begun(Path file, RuleSet rules) {}

        @Override
        public void renewed(RuleSet rules) {
            complain("renewed");
        }

        @Override
        public void refused(UserbotException cause) {
            complain(cause.getMessage());
        }
    }
}
