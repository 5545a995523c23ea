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
    private final Outcomes outcomes;
    private final List<MessageFile> twins = new ArrayList<>();

    /** @param wanted of stored messages; read as it is needed */
    Backlog(Iterator<MessageFile> wanted, FreshMessages messages, Shelf shelf, Outcomes outcomes) {
        this.wanted = wanted;
        this.messages = messages;
        this.shelf = shelf;
        this.outcomes = outcomes;
    }

    boolean isExhausted() {
        return !wanted.hasNext() && twins.isEmpty();
    }

    /**
     * The next files to download; may be none although more follow.
     *
     * @param underWay unique ids of files that are being downloaded: another message with the same file waits for the end of
     *     that
     */
    List<MessageFile> next(Set<String> underWay) {
        var missing = new ArrayList<MessageFile>();
        var waiting = List.copyOf(twins);
        twins.clear();
        var met = new HashSet<>(underWay);
        waiting.forEach(file -> sort(file, met, missing));
        while (missing.size() < BATCH && wanted.hasNext()) {
            sort(wanted.next(), met, missing);
        }
        return missing.isEmpty() ? List.of() : fresh(missing);
    }

    /** A file whose download failed, with what Telegram tells of it now; empty if it cannot be had any more. */
    Optional<MessageFile> again(MessageFile file) {
        messages.renew(file);
        return fresh(List.of(file)).stream().findFirst();
    }

    private void sort(MessageFile file, Set<String> met, List<MessageFile> missing) {
        if (met.contains(file.uniqueId())) {
            twins.add(file);
        } else if (shelf.find(file).isPresent()) {
            outcomes.ended(file, MediaOutcome.ALREADY_THERE);
        } else if (shelf.link(file).isPresent()) {
            outcomes.ended(file, MediaOutcome.LINKED);
        } else {
            met.add(file.uniqueId());
            missing.add(file);
        }
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
            outcomes.ended(stale, MediaOutcome.REFUSED);
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
        outcomes.failed(file, shelf.fail(file, reason));
        return Optional.empty();
    }
}
