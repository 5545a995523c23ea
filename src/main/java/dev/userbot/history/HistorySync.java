package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
import dev.userbot.archive.IdRange;
import dev.userbot.td.Answers;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetBasicGroup;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetSupergroup;
import dev.userbot.td.api.GetUser;
import dev.userbot.td.api.TdFunction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Brings the archive up to date with a chat: asks Telegram only for what the archive lacks, and stores every page at
 * once, so that a run that was ended at any moment is continued by the next one.
 */
public final class HistorySync {
    private final TdClient td;
    private final Archive archive;
    private final Duration maxWait;
    private final Clock clock;
    private final Sleeper sleeper;

    /** @param maxWait the longest flood wait that is sat out; the limit counts from the last successful request */
    public HistorySync(TdClient td, Archive archive, Duration maxWait, Clock clock, Sleeper sleeper) {
        this.td = td;
        this.archive = archive;
        this.maxWait = maxWait;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /**
     * Fetches what the window holds and the archive does not. Messages around the window may be stored as well.
     *
     * @throws TdException what TDLib answered; with {@link TdException.Kind#RATE_LIMITED} if Telegram demands a longer
     *     pause than allowed. All pages received before are stored.
     * @throws UserbotException with {@link Failure#INTERRUPTED} if the thread is interrupted; its interrupt flag stays
     *     set. Everything stored before stays.
     */
    public SyncResult sync(long chatId, HistoryWindow window, SyncListener listener) {
        var patient = new PatientClient(td, new Patience(maxWait, sleeper, listener));
        var bounds = new ChatBounds(patient, chatId);
        var sink = new PageSink(archive.messages(), new PeerReader(td), listener, chatId);
        storeChat(patient, chatId);
        var ids = bounds.of(window);
        if (ids.isPresent() && window.newest().isPresent()) {
            new BackwardScan(patient, archive.messages(), sink, chatId)
                    .scan(ids.get(), window.newest().getAsLong());
            return new SyncResult(sink.stored(), List.of());
        }
        var scan = new ForwardScan(patient, bounds, sink, chatId, clock);
        ids.ifPresent(range -> scan.scan(gaps(chatId, range)));
        if (window.until().isEmpty()) {
            scanTail(chatId, ids.map(IdRange::last).orElse(0L), scan, bounds, sink);
        }
        return new SyncResult(sink.stored(), scan.withheld());
    }

    /**
     * After a restart TDLib learns what is new in a chat when it is first asked for its history, so the last message
     * known at the start may be an old one. Growth during this second look is left to the next run.
     */
    private void scanTail(long chatId, long lastAtTheStart, ForwardScan scan, ChatBounds bounds, PageSink sink) {
        if (sink.stored() == 0 && scan.withheld().isEmpty() && lastAtTheStart > 0) {
            scan.probe(lastAtTheStart);
        }
        var newest = bounds.newest().orElse(0);
        if (newest > lastAtTheStart) {
            scan.scan(gaps(chatId, new IdRange(lastAtTheStart + 1, newest)));
        }
    }

    /** Without the gaps between two neighbouring ids of the server, where no message can be. */
    private List<IdRange> gaps(long chatId, IdRange range) {
        return archive.messages().scanned(chatId).gapsIn(range).stream()
                .filter(gap -> ServerIds.floor(gap.last()) >= gap.first())
                .toList();
    }

    private void storeChat(PatientClient patient, long chatId) {
        var chat = patient.call(new GetChat(chatId));
        archive.chats().store(chat, details(chat.path("type")));
    }

    private Optional<ObjectNode> details(JsonNode type) {
        return detailsRequest(type).flatMap(request -> {
            try {
                return Optional.of(Answers.await(td.sendForJson(request)));
            } catch (TdException e) {
                if (e.kind() == TdException.Kind.NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static Optional<TdFunction<?>> detailsRequest(JsonNode type) {
        return switch (type.path("@type").asText()) {
            case "chatTypePrivate", "chatTypeSecret" ->
                Optional.of(new GetUser(type.path("user_id").asLong()));
            case "chatTypeBasicGroup" ->
                Optional.of(new GetBasicGroup(type.path("basic_group_id").asLong()));
            case "chatTypeSupergroup" ->
                Optional.of(new GetSupergroup(type.path("supergroup_id").asLong()));
            default -> Optional.empty();
        };
    }
}
