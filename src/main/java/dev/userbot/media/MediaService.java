package dev.userbot.media;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ContentKind;
import dev.userbot.archive.MediaType;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.WantedMessages;
import dev.userbot.chats.ChatChoice;
import dev.userbot.chats.ChatRef;
import dev.userbot.chats.ChatSource;
import dev.userbot.chats.ChosenChat;
import dev.userbot.chats.FoundChat;
import dev.userbot.chats.PartSelector;
import dev.userbot.history.HistoryRequest;
import dev.userbot.history.HistorySync;
import dev.userbot.history.HistoryWindow;
import dev.userbot.history.PatientClient;
import dev.userbot.history.Rereading;
import dev.userbot.history.Sleeper;
import dev.userbot.history.SyncListener;
import dev.userbot.history.SyncProgress;
import dev.userbot.media.name.MediaNames;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetChat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds the files of a chat and downloads them. For one thread. */
public final class MediaService {
    private final TdClient td;
    private final ChatSource chats;
    private final Archive archive;
    private final DiskSpace disk;
    private final Clock clock;
    private final Sleeper sleeper;

    /**
     * Puts the parts together.
     *
     * @param tdlibDirectory where TDLib keeps what has not fully arrived
     */
    public MediaService(
            TdClient td, ChatSource chats, Archive archive, Path tdlibDirectory, Clock clock, Sleeper sleeper) {
        this.td = td;
        this.chats = chats;
        this.archive = archive;
        this.disk = new DiskSpace(tdlibDirectory);
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** The chats that are meant; those that are named are not looked for yet. */
    public List<ChosenChat> choose(ChatChoice choice) {
        return chats.choose(choice);
    }

    /**
     * Downloads what is wanted of a chat and is not there yet.
     *
     * @throws UserbotException with {@link Failure#PARTIAL} if the chat forbids saving; with the failure that decides the exit
     *     code if something stops everything: what was put away stays, and the ledger is right
     */
    public MediaSummary download(ChosenChat chosen, MediaRequest request, MediaProgress progress) {
        var named = chats.find(chosen.ref());
        refuseProtected(named);
        var selection = selection(named, request);
        // Before anything is fetched: an hour of waiting must not end in a folder that cannot be written.
        shelf(named, request);
        var chat = search(named, selection, request, progress);
        var kinds = EnumSet.copyOf(kinds(request));
        // What was paid for is a kind of its own; Telegram has no list of it, so it is found only among what is stored.
        kinds.add(ContentKind.OTHER);
        return download(chat, selection.withFilter(selection.filter().withKinds(kinds)), request, progress);
    }

    /**
     * Downloads what is wanted of messages that are stored; looks for no others.
     *
     * @param selection which messages; of their files those that the request's filter accepts
     * @param chat a supergroup, if the chat was upgraded
     * @return empty if the chat forbids to save
     * @throws UserbotException as {@link #download(ChosenChat, MediaRequest, MediaProgress)}
     */
    public Optional<MediaSummary> downloadStored(
            FoundChat chat, MessageSelection selection, MediaRequest request, MediaProgress progress) {
        return isProtected(chat) ? Optional.empty() : Optional.of(download(chat, selection, request, progress));
    }

    private MediaSummary download(
            FoundChat chat, MessageSelection selection, MediaRequest request, MediaProgress progress) {
        var wanted = wanted(chat, selection, request);
        var outcomes = new Outcomes(progress);
        try (var files = wanted.all()) {
            download(files.iterator(), wanted::count, shelf(chat, request), outcomes, request, progress);
        }
        return summary(chat, request, outcomes);
    }

    /**
     * Downloads once more what failed in earlier runs; looks for nothing else.
     *
     * @throws UserbotException as {@link #download(ChosenChat, MediaRequest, MediaProgress)}
     */
    public MediaSummary downloadFailed(ChosenChat chosen, MediaRequest request, MediaProgress progress) {
        var chat = chats.find(chosen.ref());
        refuseProtected(chat);
        var failed = new FailedFiles(archive)
                .of(chat.id()).stream()
                        .filter(file -> request.filter().types().contains(file.type()))
                        .toList();
        var outcomes = new Outcomes(progress);
        var total = new MediaSummary.Amount(
                failed.size(), failed.stream().mapToLong(MessageFile::size).sum());
        download(failed.iterator(), () -> total, shelf(chat, request), outcomes, request, progress);
        return summary(chat, request, outcomes);
    }

    /**
     * Asks Telegram how many files of which types a chat has, with one request for each type.
     *
     * @throws UserbotException as {@link #download(ChosenChat, MediaRequest, MediaProgress)}
     */
    public MediaEstimate estimate(ChosenChat chosen, MediaRequest request) {
        var chat = chats.find(chosen.ref());
        refuseProtected(chat);
        var estimator =
                new MediaEstimator(PatientClient.of(td, request.limits().maxWait(), sleeper, SyncListener.NONE));
        return new MediaEstimate(
                chat.id(),
                chat.title(),
                estimator.of(chat.id(), request.filter().types()));
    }

    private void download(
            Iterator<MessageFile> files,
            Supplier<MediaSummary.Amount> total,
            Shelf shelf,
            Outcomes outcomes,
            MediaRequest request,
            MediaProgress progress) {
        try (var downloads =
                new Downloads(td, files, shelf, disk, request.limits(), outcomes, progress, clock, sleeper)) {
            downloads.count(total);
            downloads.run();
        }
    }

    private static MediaSummary summary(FoundChat chat, MediaRequest request, Outcomes outcomes) {
        return new MediaSummary(
                chat.id(), chat.title(), request.place().directory(chat), outcomes.amounts(), outcomes.failed());
    }

    /** Telegram's terms (core.telegram.org/api/terms) ask to respect it. */
    private void refuseProtected(FoundChat chat) {
        if (isProtected(chat)) {
            throw new UserbotException(
                    Failure.PARTIAL,
                    "This chat is protected: its owner does not allow to save what is in it, and Telegram's terms ask programs"
                            + " to respect that.\nNothing was downloaded. Its messages can be exported without files.");
        }
    }

    private boolean isProtected(FoundChat chat) {
        return td.call(new GetChat(chat.id())).hasProtectedContent();
    }

    private MessageSelection selection(FoundChat chat, MediaRequest request) {
        return new PartSelector(chats, archive.topics())
                .select(chat, request.part(), () -> sync(request).syncTopics(chat.id()));
    }

    private HistorySync sync(MediaRequest request) {
        return new HistorySync(td, archive, request.limits().maxWait(), clock, sleeper);
    }

    /** Brings the messages with such files into the archive; returns the chat that has them, if a group was upgraded. */
    private FoundChat search(
            FoundChat named, MessageSelection selection, MediaRequest request, MediaProgress progress) {
        var found = sync(request)
                .sync(
                        new HistoryRequest(
                                named.id(),
                                new HistoryWindow(selection.since(), selection.until(), selection.newest()),
                                selection.topic().map(Long::intValue),
                                selection.filter().withKinds(kinds(request)),
                                new Rereading.Nothing()),
                        listener(progress));
        return found.chatId() == named.id() ? named : chats.find(new ChatRef.Id(found.chatId()));
    }

    private static Set<ContentKind> kinds(MediaRequest request) {
        return request.filter().types().stream().map(MediaType::contentKind).collect(Collectors.toSet());
    }

    private WantedFiles wanted(FoundChat chat, MessageSelection selection, MediaRequest request) {
        return new WantedFiles(
                WantedMessages.of(archive, chat.id(), selection), request.filter(), names(chat, request));
    }

    private Shelf shelf(FoundChat chat, MediaRequest request) {
        return new Shelf(archive.media(), request.place().directory(chat), names(chat, request), clock);
    }

    private FileNames names(FoundChat chat, MediaRequest request) {
        return new FileNames(archive, chat, new MediaNames(request.template(), request.grouping(), request.zone()));
    }

    private static SyncListener listener(MediaProgress progress) {
        return new SyncListener() {
            @Override
            public void stored(SyncProgress stored) {
                progress.searching(stored.stored(), OptionalLong.of(stored.estimatedTotal()));
            }

            @Override
            public void waiting(Duration left) {
                progress.waiting(left);
            }
        };
    }
}
