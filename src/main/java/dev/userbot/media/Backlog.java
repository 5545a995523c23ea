package dev.userbot.media;

import dev.userbot.media.FreshMessages.MessageId;
import dev.userbot.td.api.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is still to be downloaded: the wanted files without those that are there, those that another message has brought, and
 * those that cannot be had. For one thread.
 */
final class Backlog {
    /** As many messages as TDLib asks Telegram for in one request, should it have to. */
    private static final int BATCH = 100;

    private final Iterator<MessageFile> wanted;
    private final FreshMessages messages;
    private final Shelf shelf;
    private final List<MessageFile> twins = new ArrayList<>();
    private final List<Batch.Ended> ended = new ArrayList<>();

    /** @param wanted of stored messages; read as it is needed */
    Backlog(Iterator<MessageFile> wanted, FreshMessages messages, Shelf shelf) {
        this.wanted = wanted;
        this.messages = messages;
        this.shelf = shelf;
    }

    /**
     * The next files to download.
     *
     * @param underWay unique ids of files that are being downloaded: another message with the same file waits for the end of
     *     that
     */
    Batch next(Set<String> underWay) {
        var missing = new ArrayList<MessageFile>();
        var waiting = List.copyOf(twins);
        twins.clear();
        var met = new HashSet<>(underWay);
        waiting.forEach(file -> sort(file, met, missing));
        while (missing.size() < BATCH && wanted.hasNext()) {
            sort(wanted.next(), met, missing);
        }
        return batch(missing.isEmpty() ? List.of() : fresh(missing));
    }

    /** A file whose download failed, with what Telegram tells of it now; ended if it cannot be had any more. */
    Batch again(MessageFile file) {
        messages.renew(file);
        return batch(fresh(List.of(file)));
    }

    private Batch batch(List<MessageFile> missing) {
        var batch = new Batch(missing, ended, !wanted.hasNext() && twins.isEmpty());
        ended.clear();
        return batch;
    }

    private void sort(MessageFile file, Set<String> met, List<MessageFile> missing) {
        if (met.contains(file.uniqueId())) {
            twins.add(file);
        } else if (shelf.has(file)) {
            ended(file, MediaOutcome.ALREADY_THERE);
        } else if (shelf.link(file)) {
            ended(file, MediaOutcome.LINKED);
        } else {
            met.add(file.uniqueId());
            missing.add(file);
        }
    }

    private void ended(MessageFile file, MediaOutcome outcome) {
        ended.add(new Batch.Ended(file, outcome, Optional.empty()));
    }

    private List<MessageFile> fresh(List<MessageFile> stale) {
        var found = messages.of(stale.stream().map(MessageFile::message).toList());
        return stale.stream().flatMap(file -> fresh(file, found).stream()).toList();
    }

    private Optional<MessageFile> fresh(MessageFile stale, Map<MessageId, Message> found) {
        var message = Optional.ofNullable(found.get(MessageId.of(stale.message())));
        if (message.isEmpty()) {
            return failed(stale, "The message was deleted.");
        }
        if (!message.get().canBeSaved()) {
            ended(stale, MediaOutcome.REFUSED);
            return Optional.empty();
        }
        var same = MessageFiles.of(message.get()).stream()
                .filter(file -> file.uniqueId().equals(stale.uniqueId()))
                .findFirst();
        return same.isPresent()
                ? same
                : failed(stale, "The message has another file now. Export the chat again with --refresh.");
    }

    private Optional<MessageFile> failed(MessageFile file, String reason) {
        shelf.begin(file);
        ended.add(new Batch.Ended(file, MediaOutcome.FAILED, Optional.of(shelf.fail(file, reason))));
        return Optional.empty();
    }
}
