package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedChat;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.MessageSpan;
import dev.userbot.archive.WantedMessages;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.FoundChat;
import dev.userbot.chats.PartSelector;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.DesktopChatType;
import dev.userbot.media.MediaSummary;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.User;
import dev.userbot.td.api.UserType.UserTypeBot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the archive of a chat up to date, then writes its files. */
public final class ExportService {
    private final ChatSource chats;
    private final ChatFetch fetch;
    private final Archive archive;
    private final PartSelector parts;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param chats finds what the user named
     * @param fetch brings the archive up to date
     * @param clock tells readers when the export was made
     */
    public ExportService(ChatSource chats, ChatFetch fetch, Archive archive, Clock clock) {
        this.chats = chats;
        this.fetch = fetch;
        this.archive = archive;
        this.parts = new PartSelector(chats, archive.topics());
        this.clock = clock;
    }

    /** The chats that are meant; those that are named are not looked for yet. */
    public List<ChosenChat> choose(ChatChoice choice) {
        return chats.choose(choice);
    }

    /**
     * Fetches what is new in a chat, then renders it.
     *
     * @param progress told how far it is
     * @throws UserbotException with the failure that decides the exit code; what was reported as stored stays stored
     */
    public ExportSummary export(ChosenChat chosen, ExportRequest request, ExportProgress progress) {
        var named = chats.find(chosen.ref());
        // Before anything is fetched: an hour of waiting must not end in a folder that cannot be written.
        create(request.place().directory(named));
        var selection = selection(named, request);
        var fetched = fetch.fetch(named, selection, request, progress);
        var chat = fetched.chatId() == named.id() ? named : chats.find(new ChatRef.Id(fetched.chatId()));
        var directory = request.place().directory(chat);
        create(directory);
        var media = fetch.files(chat, selection, directory, request, progress.files());
        var wanted = WantedMessages.of(archive, chat.id(), selection);
        var span = wanted.span();
        var stored = new ArchivedExport(
                archive,
                header(chat, span),
                wanted,
                request.additions(),
                selection.topic().map(Long::intValue),
                new SavedFiles(archive.media(), directory));
        var files = new ArrayList<Path>();
        for (var format : request.formats()) {
            progress.rendering(format.fileName());
            files.addAll(new FormatFiles(format, request).write(stored, directory));
        }
        return new ExportSummary(
                chat.id(),
                chat.title(),
                directory,
                files,
                span.count(),
                fetched.messages(),
                fetched.changed(),
                fetched.deleted(),
                missing(fetched, media, request),
                media,
                span.earliest(),
                span.latest());
    }

    private static Set<ExportSummary.Missing> missing(
            Fetched fetched, Optional<MediaSummary> media, ExportRequest request) {
        var missing = EnumSet.noneOf(ExportSummary.Missing.class);
        missing.addAll(fetched.missing());
        if (!request.media().isEmpty() && !media.map(MediaSummary::isComplete).orElse(false)) {
            missing.add(media.isPresent() ? ExportSummary.Missing.FILES : ExportSummary.Missing.PROTECTED_FILES);
        }
        return missing;
    }

    /** What exporting a chat would take; stores and writes nothing but the list of a forum's topics. */
    public ExportEstimate estimate(ChosenChat chosen, ExportRequest request) {
        var chat = chats.find(chosen.ref());
        return fetch.estimate(chat, selection(chat, request), request);
    }

    private MessageSelection selection(FoundChat chat, ExportRequest request) {
        return parts.select(chat, request.part(), () -> fetch.topics(chat, request));
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

    private ChatHeader header(FoundChat chat, MessageSpan span) {
        var extent = span.earliest()
                .map(first -> new ChatHeader.Extent(span.count(), (int) first.getEpochSecond(), (int)
                        span.latest().orElse(first).getEpochSecond()));
        return new ChatHeader(chat.id(), type(chat), chat.title(), chat.username(), extent, (int)
                clock.instant().getEpochSecond());
    }

    private DesktopChatType type(FoundChat chat) {
        var stored = archive.chats()
                .find(chat.id())
                .orElseThrow(() -> new UserbotException(
                        Failure.NOT_FOUND,
                        "Nothing of this chat is stored yet. Run the same command without --offline once."));
        return DesktopChatType.of(
                stored.chat(), ownUserId(), isBot(stored), chat.username().isPresent());
    }

    private long ownUserId() {
        return archive.peers().owner().orElse(0L);
    }

    private static boolean isBot(ArchivedChat chat) {
        return chat.details(User.class)
                .map(User::type)
                .filter(UserTypeBot.class::isInstance)
                .isPresent();
    }
}
