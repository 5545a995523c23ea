package dev.userbot.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The messages that TDLib told of by itself lately, and when: an answer of Telegram that is older must not take the place of
 * that. Lives as long as the process, as does whatever may be read meanwhile. Safe for several threads.
 */
final class ToldMessages {
    /** Answers are stored within seconds; this is what a hundred messages a second are in more than a minute. */
    private static final int REMEMBERED = 10_000;

    private final Map<Place, Told> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Told> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long moment;

    private record Place(long chatId, long messageId) {}

    /**
     * What was told of a message.
     *
     * @param deleted when it was gone, if it was
     */
    record Told(long moment, Optional<Instant> deleted) {}

    /** The present moment; later ones are greater. */
    synchronized long moment() {
        return moment;
    }

    /** Messages were told, or that they are gone. */
    synchronized void note(long chatId, Collection<Long> messageIds, Optional<Instant> deleted) {
        moment++;
        for (var id : messageIds) {
            var place = new Place(chatId, id);
            told.remove(place);
            told.put(place, new Told(moment, deleted));
        }
    }

    /** What was told last of a message, if that was after a moment. */
    synchronized Optional<Told> since(long earlier, long chatId, long messageId) {
        return Optional.ofNullable(told.get(new Place(chatId, messageId))).filter(last -> last.moment() > earlier);
    }
}
