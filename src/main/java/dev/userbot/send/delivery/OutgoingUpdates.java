package dev.userbot.send.delivery;

import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import dev.userbot.td.api.ConnectionState.ConnectionStateReady;
import dev.userbot.td.api.File;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSendingState.MessageSendingStatePending;
import dev.userbot.td.api.Update;
import dev.userbot.td.api.Update.UpdateConnectionState;
import dev.userbot.td.api.Update.UpdateDeleteMessages;
import dev.userbot.td.api.Update.UpdateFile;
import dev.userbot.td.api.Update.UpdateMessageSendFailed;
import dev.userbot.td.api.Update.UpdateMessageSendSucceeded;
import dev.userbot.td.api.Update.UpdateNewMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Hears what becomes of the messages that TDLib sends. Made before the client is sent anything: TDLib keeps what was not
 * sent when its process ended and sends it at the next start, before any command gets to its work; and it may tell how that
 * ended before anybody asks. Safe for use by several threads.
 */
public final class OutgoingUpdates implements AutoCloseable {
    /** The last messages that are remembered: a program that runs for weeks must not remember all. */
    private static final int REMEMBERED = 1_000;

    private final Map<Place, CompletableFuture<SendOutcome>> outcomes = new Recent<>();
    private final Map<Place, Message> begun = new Recent<>();
    /** Of those that have begun; an entry means that it is claimed. */
    private final Map<Place, Boolean> claimed = new Recent<>();

    private final Map<Long, File> uploads = new Recent<>();
    private final CompletableFuture<Void> connected = new CompletableFuture<>();
    private final TdClient.Subscription subscription;

    /** Where TDLib has a message that is under way. */
    record Place(long chatId, long messageId) {}

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    private OutgoingUpdates(TdClient td) {
        subscription = td.subscribe(this::hear);
    }

    /**
     * Begins to listen.
     *
     * @param td a client that was sent nothing yet
     */
    public static OutgoingUpdates of(TdClient td) {
        return new OutgoingUpdates(td);
    }

    private void hear(Update update) {
        if (update instanceof UpdateNewMessage begins) {
            begin(begins.message());
        } else if (update instanceof UpdateMessageSendSucceeded sent) {
            outcome(sent.message().chatId(), sent.oldMessageId()).complete(new SendOutcome.Arrived(sent.message()));
        } else if (update instanceof UpdateMessageSendFailed failed) {
            outcome(failed.message().chatId(), failed.oldMessageId())
                    .complete(new SendOutcome.Refused(
                            TdException.of("sendMessage", failed.error()),
                            failed.message().id()));
        } else if (update instanceof UpdateDeleteMessages deleted && deleted.isPermanent() && !deleted.fromCache()) {
            delete(deleted);
        } else if (update instanceof UpdateFile changed) {
            upload(changed.file());
        } else if (update instanceof UpdateConnectionState changed && changed.state() instanceof ConnectionStateReady) {
            connected.complete(null);
        }
    }

    private synchronized void begin(Message message) {
        if (message.sendingState()
                .filter(MessageSendingStatePending.class::isInstance)
                .isPresent()) {
            begun.put(new Place(message.chatId(), message.id()), message);
        }
    }

    private synchronized void delete(UpdateDeleteMessages deleted) {
        for (var id : deleted.messageIds()) {
            var place = new Place(deleted.chatId(), id);
            if (begun.containsKey(place) && !claimed.containsKey(place)) {
                outcome(place.chatId(), place.messageId()).complete(new SendOutcome.Deleted());
            }
        }
    }

    private synchronized void upload(File file) {
        if (file.remote().isUploadingActive()) {
            uploads.put(file.id(), file);
        } else {
            uploads.remove(file.id());
        }
    }

    /** How a message ends that TDLib took under a temporary id, whether that was heard already or is still to come. */
    synchronized CompletableFuture<SendOutcome> outcome(long chatId, long temporaryId) {
        return outcomes.computeIfAbsent(new Place(chatId, temporaryId), place -> new CompletableFuture<>());
    }

    /** From now on these messages are somebody's, and not left over from another run. */
    synchronized void claim(Set<Place> messages) {
        messages.forEach(place -> claimed.put(place, true));
    }

    /** These messages are nobody's again. */
    synchronized void giveBack(Set<Place> messages) {
        messages.forEach(claimed::remove);
    }

    /** The messages that TDLib sends in a chat, or sent since it started, without anybody of this run having asked for them. */
    synchronized List<Message> leftovers(long chatId) {
        var left = new ArrayList<Message>();
        begun.forEach((place, message) -> {
            if (place.chatId() == chatId && !claimed.containsKey(place)) {
                left.add(message);
            }
        });
        return left;
    }

    /** What is on its way to Telegram at this moment. */
    synchronized UploadProgress uploads() {
        var sent = 0L;
        var total = 0L;
        for (var file : uploads.values()) {
            sent += file.remote().uploadedSize();
            total += Math.max(file.size(), file.expectedSize());
        }
        return new UploadProgress(sent, total);
    }

    /** Completes when TDLib has caught up with what happened while it did not run. */
    CompletableFuture<Void> connected() {
        return connected.copy();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
