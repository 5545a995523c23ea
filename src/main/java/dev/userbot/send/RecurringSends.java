package dev.userbot.send;

import dev.userbot.archive.RecurrenceStore;
import dev.userbot.archive.StoredRecurrence;
import dev.userbot.send.content.MessageJson;
import dev.userbot.send.delivery.ServerClock;
import dev.userbot.send.schedule.Recurrence;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Messages that are sent again and again. Telegram itself keeps the next ones, so that they go out with this computer off;
 * {@link #run} puts them there, and must run once in a while. For one thread.
 */
public final class RecurringSends {
    /** These would meet every other rule as well. */
    private static final Set<Failure> STOPS_ALL = EnumSet.of(
            Failure.NOT_LOGGED_IN,
            Failure.RATE_LIMITED,
            Failure.NO_CONNECTION,
            Failure.INTERRUPTED,
            Failure.UNEXPECTED);

    private final SendService sends;
    private final ScheduledMessages scheduled;
    private final RecurrenceStore store;
    private final ServerClock server;

    public RecurringSends(SendService sends, ScheduledMessages scheduled, RecurrenceStore store) {
        this.sends = sends;
        this.scheduled = scheduled;
        this.store = store;
        this.server = sends.server();
    }

    /**
     * Remembers a message and its rule. Sends and schedules nothing: {@link #run} does.
     *
     * @param request its time does not matter
     * @throws UserbotException as {@link SendService#plan}
     */
    public RecurringSend add(SendRequest request, Recurrence rule, boolean sendsMissed) {
        var letters = sends.letters(request);
        var stored = store.add(new StoredRecurrence(
                0,
                rule.text(),
                request.zone().getId(),
                sendsMissed,
                server.now(),
                letters.stream()
                        .map(letter -> new StoredRecurrence.Message(
                                letter.message().chatId(),
                                letter.recipient().title(),
                                MessageJson.write(letter.message())))
                        .toList()));
        return described(stored, server.now());
    }

    /** All of them, the oldest first. */
    public List<RecurringSend> all() {
        var now = server.now();
        return store.all().stream().map(stored -> described(stored, now)).toList();
    }

    private static RecurringSend described(StoredRecurrence stored, Instant now) {
        var rule = Recurrence.parse(stored.rule());
        var zone = ZoneId.of(stored.zone());
        return new RecurringSend(
                stored.id(),
                rule,
                zone,
                stored.sendsMissed(),
                stored.messages().stream().map(StoredRecurrence.Message::name).toList(),
                rule.next(now, zone));
    }

    /**
     * Ends one, and takes back its messages that wait at Telegram.
     *
     * @throws UserbotException with {@link Failure#NOT_FOUND} if there is no such one
     */
    public void remove(long id) {
        if (store.all().stream().noneMatch(stored -> stored.id() == id)) {
            throw new UserbotException(
                    Failure.NOT_FOUND,
                    "Nothing repeated has the number r%d. `userbot scheduled list` shows what there is.".formatted(id));
        }
        scheduled.cancelAll(RecurrenceTurn.keysOf(id));
        store.remove(id);
    }

    /**
     * Puts the occurrences of the next time on Telegram's schedule, always at least the next one; and decides about those
     * that were missed. What is there already is left alone, so running it twice changes nothing.
     *
     * @param ahead how far into the future
     */
    public RecurringRun run(Duration ahead, SendLimits limits, SendProgress progress) {
        var occurrences = new ArrayList<Occurrence>();
        Map<Long, UserbotException> failed = new HashMap<>();
        for (var stored : store.all()) {
            try {
                var done = new RecurrenceTurn(sends, stored, limits, progress).take(server.now(), ahead);
                occurrences.addAll(done);
                var stopped = done.stream()
                        .flatMap(occurrence -> occurrence.summary().stream())
                        .flatMap(summary -> summary.stopped().stream())
                        .findFirst();
                if (stopped.isPresent()) {
                    return new RecurringRun(occurrences, failed, stopped);
                }
                store.settle(stored.id(), server.now());
            } catch (UserbotException e) {
                if (STOPS_ALL.contains(e.failure())) {
                    return new RecurringRun(occurrences, failed, Optional.of(e));
                }
                failed.put(stored.id(), e);
            }
        }
        return new RecurringRun(occurrences, failed, Optional.empty());
    }
}
