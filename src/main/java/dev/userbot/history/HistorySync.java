package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
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
        var sink =
                new PageSink(archive.messages(), new GapCheck(patient, chatId), new PeerReader(td), listener, chatId);
        var scan = new ChatScan(patient, archive.messages(), bounds, sink, chatId, clock);
        var details = storeChat(patient, chatId);
        var visit = new Visit(patient, chatId, details);
        try {
            visit.begin();
            scan.read(window);
        } finally {
            visit.end();
        }
        return new SyncResult(sink.stored(), scan.withheld());
    }

    /** Returns the details that were stored with the chat, or a missing node. */
    private JsonNode storeChat(PatientClient patient, long chatId) {
        var chat = patient.call(new GetChat(chatId));
        var details = details(chat.path("type"));
        archive.chats().store(chat, details);
        return details.map(JsonNode.class::cast).orElseGet(MissingNode::getInstance);
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
