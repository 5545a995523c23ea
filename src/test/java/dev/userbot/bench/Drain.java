package dev.userbot.bench;

import dev.userbot.archive.Archive;
import dev.userbot.history.HistoryRequest;
import dev.userbot.history.HistorySync;
import dev.userbot.history.Sleeper;
import dev.userbot.history.SyncListener;
import dev.userbot.sandbox.Endpoint;
import dev.userbot.sandbox.TelegramUser;
import dev.userbot.td.Tdlib;
import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.SearchPublicChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** One measurement, in a process of its own, because a process can receive from one TDLib only. */
final class Drain {
    private static final int SERVER_ID_BITS = 20;

    private Drain() {}

    /** Arguments: what to do, the library, the sandbox's folder, the user's folder, the chat's name. */
    public static void main(String[] arguments) throws Exception {
        var library = Path.of(arguments[1]);
        var endpoint = Endpoint.find(Path.of(arguments[2])).orElseThrow();
        var folder = Files.createDirectories(Path.of(arguments[3]));
        var chat = arguments[4];
        switch (arguments[0]) {
            case "login" -> login(library, endpoint, folder);
            case "bare" -> bare(library, endpoint, folder, chat);
            case "sync" -> sync(library, endpoint, folder, chat);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static void login(Path library, Endpoint endpoint, Path folder) {
        try (var tdlib = Tdlib.load(library, folder.resolve("tdlib.log"));
                var user = new TelegramUser(tdlib, folder, endpoint)) {
            user.logsIn(endpoint.phone());
        }
    }

    private static void bare(Path library, Endpoint endpoint, Path folder, String name) throws IOException {
        var telegram = new BareTelegram(library);
        telegram.open(folder, endpoint.socksPort());
        var chat = telegram.find(name);
        Measurement.of(() -> telegram.drain(chat)).writeTo(folder);
        // Nobody opens this database again, so the time that TDLib takes to close it is saved.
        Runtime.getRuntime().halt(0);
    }

    private static void sync(Path library, Endpoint endpoint, Path folder, String name) throws IOException {
        try (var tdlib = Tdlib.load(library, folder.resolve("tdlib.log"));
                var user = new TelegramUser(tdlib, folder, endpoint);
                var archive = Archive.open(folder.resolve("archive.db"))) {
            user.reaches(AuthorizationState.AuthorizationStateReady.class);
            var chat = user.client().call(new SearchPublicChat(name)).id();
            var sync = new HistorySync(user.client(), archive, Duration.ofMinutes(5), Clock.systemUTC(), Sleeper.REAL);
            Measurement.of(() -> {
                        sync.sync(HistoryRequest.of(chat), SyncListener.NONE);
                        return archive.messages().scanned(chat).ranges().get(0).last() >> SERVER_ID_BITS;
                    })
                    .writeTo(folder);
        }
    }
}
