package dev.userbot.bench;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MediaType;
import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatPlace;
import dev.userbot.chats.FoundChat;
import dev.userbot.chats.TelegramChats;
import dev.userbot.chats.WantedPart;
import dev.userbot.history.HistoryRequest;
import dev.userbot.history.HistorySync;
import dev.userbot.history.Sleeper;
import dev.userbot.history.SyncListener;
import dev.userbot.media.DownloadLimits;
import dev.userbot.media.MediaFilter;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaService;
import dev.userbot.media.name.NameTemplate;
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
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One measurement of downloads, in a process of its own; both begin with messages that are known. */
final class Fetch {
    private static final Duration MAX_WAIT = Duration.ofMinutes(5);

    private Fetch() {}

    /** Arguments: {@code login}, {@code userbot} or {@code bare}, the library, the sandbox's folder, the user's folder; for {@code bare} the number of files at once. */
    public static void main(String[] arguments) throws Exception {
        var library = Path.of(arguments[1]);
        var endpoint = Endpoint.find(Path.of(arguments[2])).orElseThrow();
        var folder = Files.createDirectories(Path.of(arguments[3]));
        switch (arguments[0]) {
            case "login" -> Drain.login(library, endpoint, folder);
            case "userbot" -> userbot(library, endpoint, folder);
            case "bare" -> bare(library, endpoint, folder, Integer.parseInt(arguments[4]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void bare(Path library, Endpoint endpoint, Path folder, int parallel) throws IOException {
        try (var telegram = new BareTelegram(library)) {
            telegram.open(folder, endpoint.socksPort());
            var files = telegram.documents(telegram.find(Depot.CHAT));
            Measurement.of(() -> telegram.download(files, parallel)).writeTo(folder);
        }
    }

    private static void userbot(Path library, Endpoint endpoint, Path folder) throws IOException {
        try (var tdlib = Tdlib.load(library, folder.resolve("tdlib.log"));
                var user = new TelegramUser(tdlib, folder, endpoint);
                var archive = Archive.open(folder.resolve("archive.db"))) {
            user.reaches(AuthorizationState.AuthorizationStateReady.class);
            var td = user.client();
            var chat = td.call(new SearchPublicChat(Depot.CHAT));
            new HistorySync(td, archive, MAX_WAIT, Clock.systemUTC(), Sleeper.REAL)
                    .sync(HistoryRequest.of(chat.id()), SyncListener.NONE);
            var chats = new TelegramChats(new ChatDirectory(td), archive.peers());
            var media = new MediaService(td, chats, archive, folder.resolve("tdlib"), Clock.systemUTC(), Sleeper.REAL);
            var found = new FoundChat(chat.id(), chat.title(), Optional.of(Depot.CHAT));
            Measurement.of(() -> media.downloadStored(found, MessageSelection.ALL, request(folder), MediaProgress.NONE)
                            .orElseThrow()
                            .of(MediaOutcome.DOWNLOADED)
                            .files())
                    .writeTo(folder);
        }
    }

    private static MediaRequest request(Path folder) {
        return new MediaRequest(
                new WantedPart(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        OptionalInt.empty()),
                MediaFilter.of(EnumSet.allOf(MediaType.class), Set.of(MediaRole.FILE)),
                new ChatPlace.Exactly(folder.resolve("media")),
                NameTemplate.DEFAULT,
                Optional.empty(),
                ZoneOffset.UTC,
                DownloadLimits.usual(MAX_WAIT));
    }
}
