package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.MessageSpan;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.export.json.ResultJsonRenderer;
import dev.userbot.export.markdown.MessagesMarkdownRenderer;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.DesktopChatType;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Renderer;
import dev.userbot.files.AtomicFiles;
import dev.userbot.files.SafeName;
import dev.userbot.history.HistorySync;
import dev.userbot.history.HistoryWindow;
import dev.userbot.history.SyncListener;
import dev.userbot.history.SyncProgress;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.Chat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Brings the archive of a chat up to date, then writes its files. */
public final class ExportService {
    private final ChatDirectory chats;
    private final Archive archive;
    private final Function<Duration, HistorySync> sync;
    private final Path exportsDirectory;
    private final long ownUserId;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param sync fetches into the archive; made for the longest flood wait that a request allows
     * @param exportsDirectory holds one folder per exported chat
     * @param ownUserId the account's own user
     * @param clock tells readers when the export was made
     */
    public ExportService(
            ChatDirectory chats,
            Archive archive,
            Function<Duration, HistorySync> sync,
            Path exportsDirectory,
            long ownUserId,
            Clock clock) {
        this.chats = chats;
        this.archive = archive;
        this.sync = sync;
        this.exportsDirectory = exportsDirectory;
        this.ownUserId = ownUserId;
        this.clock = clock;
    }

    /**
     * Fetches what is new in a chat, then renders it.
     *
     * @param progress told how far it is
     * @throws UserbotException with the failure that decides the exit code; what was reported as stored stays stored
     */
    public ExportSummary export(ExportRequest request, ExportProgress progress) {
        var chat = chats.resolve(request.chat());
        var description = chats.describe(chat);
        var directory =
                request.out().orElseGet(() -> exportsDirectory.resolve(folderName(chat, description.username())));
        // Before anything is fetched: an hour of waiting must not end in a folder that cannot be written.
        create(directory);
        var newest =
                request.limit().isPresent() ? OptionalLong.of(request.limit().getAsInt()) : OptionalLong.empty();
        var synced = sync.apply(request.maxWait())
                .sync(chat.id(), new HistoryWindow(request.since(), request.until(), newest), listener(progress));
        var selection = MessageSelection.ALL
                .withPeriod(request.since(), request.until())
                .withNewest(newest);
        var span = archive.messages().span(chat.id(), selection);
        var stored = new ArchivedExport(archive, header(chat, description.username(), span), selection);
        var files = new ArrayList<Path>();
        for (var format : request.formats()) {
            files.addAll(write(stored, renderer(format, request), directory, progress));
        }
        return new ExportSummary(
                chat.id(),
                chat.title(),
                directory,
                List.copyOf(files),
                span.count(),
                synced.stored(),
                synced.withheld().size(),
                span.earliest(),
                span.latest());
    }

    /** Usernames are unique, titles are not. */
    private static String folderName(Chat chat, Optional<String> username) {
        return username.map(name -> SafeName.of(name, "chat"))
                .orElseGet(() -> SafeName.of(chat.title(), "_" + chat.id(), "chat"));
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot create the folder " + directory + ".\nChoose another one with --out or --exports-dir.",
                    e);
        }
        if (!Files.isWritable(directory)) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "The folder " + directory + " cannot be written.\nChoose another one with --out or --exports-dir.");
        }
    }

    private ChatHeader header(Chat chat, Optional<String> username, MessageSpan span) {
        var bot = archive.peers()
                .user(chat.id())
                .map(user -> user.type() instanceof dev.userbot.td.api.UserType.UserTypeBot)
                .orElse(false);
        var extent = span.earliest()
                .map(first -> new ChatHeader.Extent(span.count(), (int) first.getEpochSecond(), (int)
                        span.latest().orElse(first).getEpochSecond()));
        return new ChatHeader(
                chat.id(),
                DesktopChatType.of(chat, ownUserId, bot, username.isPresent()),
                chat.title(),
                username,
                extent,
                (int) clock.instant().getEpochSecond());
    }

    private static Renderer renderer(ExportFormat format, ExportRequest request) {
        return switch (format) {
            case JSON -> new ResultJsonRenderer(request.zone());
            case MD -> new MessagesMarkdownRenderer(request.zone());
        };
    }

    private static List<Path> write(ExportedChat chat, Renderer renderer, Path directory, ExportProgress progress) {
        progress.rendering(renderer.fileName());
        try {
            return AtomicFiles.write(directory, files -> renderer.render(chat, files::create));
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.UNEXPECTED,
                    "Cannot write to " + directory + ": " + e.getMessage()
                            + ".\nThe messages are stored: make room or choose another folder with --out, and run the same command again.",
                    e);
        }
    }

    private static SyncListener listener(ExportProgress progress) {
        return new SyncListener() {
            @Override
            public void stored(SyncProgress stored) {
                progress.stored(stored.stored(), OptionalLong.of(stored.estimatedTotal()));
            }

            @Override
            public void waiting(Duration left) {
                progress.waiting(left);
            }
        };
    }
}
