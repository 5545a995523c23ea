package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.WantedMessages;
import dev.userbot.chats.ChatPlace;
import dev.userbot.chats.FoundChat;
import dev.userbot.history.ChatPart;
import dev.userbot.history.HistoryEstimate;
import dev.userbot.history.HistoryRequest;
import dev.userbot.history.HistorySync;
import dev.userbot.history.HistoryWindow;
import dev.userbot.history.Rereading;
import dev.userbot.history.SyncListener;
import dev.userbot.history.SyncProgress;
import dev.userbot.history.SyncResult;
import dev.userbot.media.DownloadLimits;
import dev.userbot.media.MediaFilter;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaRequest;
import dev.userbot.media.MediaService;
import dev.userbot.media.MediaSummary;
import dev.userbot.media.name.NameTemplate;
import dev.userbot.td.api.Supergroup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Fetches from Telegram into the archive. */
public final class TelegramFetch implements ChatFetch {
    private final Function<Duration, HistorySync> sync;
    private final MediaService media;
    private final Archive archive;

    /**
     * Fetches into an archive.
     *
     * @param media downloads the files
     * @param sync made for the longest flood wait that a request allows
     */
    public TelegramFetch(Function<Duration, HistorySync> sync, MediaService media, Archive archive) {
        this.media = media;
        this.sync = sync;
        this.archive = archive;
    }

    @Override
    public void topics(FoundChat chat, ExportRequest request) {
        sync.apply(request.maxWait()).syncTopics(chat.id());
    }

    @Override
    public Fetched fetch(FoundChat chat, MessageSelection wanted, ExportRequest request, ExportProgress progress) {
        var history = sync.apply(request.maxWait());
        var asked = request(chat, wanted, request.fetching());
        long before = stored(chat.id());
        var results = new ArrayList<SyncResult>();
        results.add(history.sync(asked, listener(progress)));
        if (request.additions().contains(ExportRequest.Addition.COMMENTS) && hasComments(chat)) {
            results.add(history.syncComments(asked, listener(progress)));
        }
        return new Fetched(
                results.get(0).chatId(),
                stored(results.get(0).chatId()) - before,
                results.stream().mapToLong(SyncResult::changed).sum(),
                results.stream().mapToLong(SyncResult::deleted).sum(),
                missing(results));
    }

    @Override
    public Optional<MediaSummary> files(
            FoundChat chat, MessageSelection wanted, Path directory, ExportRequest request, MediaProgress progress) {
        if (request.media().isEmpty()) {
            return Optional.empty();
        }
        var all = new MediaRequest(
                request.part(),
                MediaFilter.of(request.media(), EnumSet.allOf(MediaRole.class)),
                new ChatPlace.Exactly(directory.resolve(ChatPlace.MEDIA)),
                NameTemplate.DEFAULT,
                Optional.empty(),
                request.zone(),
                DownloadLimits.usual(request.maxWait()));
        return media.downloadStored(chat, wanted, all, progress);
    }

    private long stored(long chatId) {
        return WantedMessages.of(archive, chatId, MessageSelection.ALL).span().count();
    }

    private boolean hasComments(FoundChat chat) {
        return archive.chats()
                .find(chat.id())
                .flatMap(stored -> stored.details(Supergroup.class))
                .filter(supergroup -> supergroup.isChannel() && supergroup.hasLinkedChat())
                .isPresent();
    }

    private static HistoryRequest request(FoundChat chat, MessageSelection wanted, Fetching fetching) {
        return new HistoryRequest(
                chat.id(),
                new HistoryWindow(wanted.since(), wanted.until(), wanted.newest()),
                wanted.topic().map(Long::intValue),
                wanted.filter(),
                rereading(fetching));
    }

    private static Rereading rereading(Fetching fetching) {
        if (fetching instanceof Fetching.Refresh refresh) {
            return new Rereading.Since(refresh.since());
        }
        return fetching instanceof Fetching.Full ? new Rereading.Everything() : new Rereading.Nothing();
    }

    private static Set<ExportSummary.Missing> missing(List<SyncResult> results) {
        var missing = EnumSet.noneOf(ExportSummary.Missing.class);
        for (var result : results) {
            if (!result.withheld().isEmpty()) {
                missing.add(ExportSummary.Missing.MESSAGES);
            }
            result.inaccessible().forEach(part -> missing.add(missing(part)));
        }
        return missing;
    }

    private static ExportSummary.Missing missing(ChatPart part) {
        return switch (part) {
            case FORMER_GROUP -> ExportSummary.Missing.FORMER_GROUP;
            case TOPICS -> ExportSummary.Missing.TOPICS;
            case COMMENTS -> ExportSummary.Missing.COMMENTS;
        };
    }

    @Override
    public ExportEstimate estimate(FoundChat chat, MessageSelection wanted, ExportRequest request) {
        var estimate = sync.apply(request.maxWait()).estimate(request(chat, wanted, request.fetching()));
        return new ExportEstimate(
                chat.id(),
                chat.title(),
                WantedMessages.of(archive, chat.id(), wanted).span().count(),
                estimate.messages(),
                estimate.accuracy() == HistoryEstimate.Accuracy.EXACT,
                estimate.requests());
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
