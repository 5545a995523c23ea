package dev.userbot.send;

import dev.userbot.archive.StoredRecurrence;
import dev.userbot.send.content.MessageJson;
import dev.userbot.send.recipients.Recipient;
import dev.userbot.send.schedule.Recurrence;
import dev.userbot.send.schedule.ScheduleLimits;
import dev.userbot.send.schedule.ZonedMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One rule's share of a run. */
final class RecurrenceTurn {
    /** More would crowd out everything else in a chat, which holds a hundred. */
    private static final int MOST_AHEAD = 20;

    private static final Set<PlannedSend.Standing> NOT_HANDED_OVER =
            EnumSet.of(PlannedSend.Standing.TO_SEND, PlannedSend.Standing.REFUSED);

    private final SendService sends;
    private final StoredRecurrence stored;
    private final SendLimits limits;
    private final SendProgress progress;
    private final Recurrence rule;
    private final ZoneId zone;
    private final List<Letter> letters;

    RecurrenceTurn(SendService sends, StoredRecurrence stored, SendLimits limits, SendProgress progress) {
        this.sends = sends;
        this.stored = stored;
        this.limits = limits;
        this.progress = progress;
        this.rule = Recurrence.parse(stored.rule());
        this.zone = ZoneId.of(stored.zone());
        this.letters = stored.messages().stream().map(this::letter).toList();
    }

    private Letter letter(StoredRecurrence.Message message) {
        return new Letter(
                new Recipient(message.chatId(), message.name(), Optional.empty(), Map.of(), "r" + stored.id()),
                MessageJson.read(message.json()));
    }

    List<Occurrence> take(Instant now, Duration ahead) {
        var done = new ArrayList<Occurrence>(late(now));
        var moment = rule.next(now.plus(ScheduleLimits.NEAREST).plus(handingOver()), zone);
        for (int i = 0; i < MOST_AHEAD && moment.isPresent() && (i == 0 || isWithin(moment.get(), now, ahead)); i++) {
            if (Duration.between(now, moment.get().instant()).compareTo(ScheduleLimits.FARTHEST) < 0) {
                done.add(scheduled(moment.get(), now));
            }
            moment = rule.next(moment.get().instant(), zone);
        }
        return done;
    }

    private Duration handingOver() {
        return limits.pace().multipliedBy(letters.size());
    }

    private static boolean isWithin(ZonedMoment moment, Instant now, Duration ahead) {
        return !moment.instant().isAfter(now.plus(ahead));
    }

    private Occurrence scheduled(ZonedMoment moment, Instant now) {
        var plan = sends.plan(letters, Optional.of(key(moment)), onTime(moment, now), zone, limits);
        return new Occurrence(
                stored.id(), moment, Occurrence.Fate.SCHEDULED, Optional.of(sends.deliver(plan, progress)));
    }

    /** Of several missed occurrences only the last is still worth sending. */
    private List<Occurrence> late(Instant now) {
        var missed = new ArrayList<Missed>();
        var moment = rule.next(stored.settledUntil(), zone);
        while (moment.isPresent() && !moment.get().instant().isAfter(now)) {
            var left = notHandedOver(moment.get(), now);
            if (!left.isEmpty()) {
                missed.add(new Missed(moment.get(), left));
            }
            moment = rule.next(moment.get().instant(), zone);
        }
        var done = new ArrayList<Occurrence>();
        for (int i = 0; i < missed.size(); i++) {
            done.add(
                    stored.sendsMissed() && i == missed.size() - 1
                            ? sentLate(missed.get(i), now)
                            : new Occurrence(
                                    stored.id(), missed.get(i).moment(), Occurrence.Fate.SKIPPED, Optional.empty()));
        }
        return done;
    }

    private record Missed(ZonedMoment moment, List<Letter> letters) {}

    private List<Letter> notHandedOver(ZonedMoment moment, Instant now) {
        return letters.stream()
                .filter(letter -> NOT_HANDED_OVER.contains(
                        sends.look(letter, key(moment), onTime(moment, now)).standing()))
                .toList();
    }

    private Occurrence sentLate(Missed missed, Instant now) {
        var timing = new Timing("late " + missed.moment().instant(), Optional.empty(), now);
        var plan = sends.plan(missed.letters(), Optional.of(key(missed.moment()) + " late"), timing, zone, limits);
        return new Occurrence(
                stored.id(), missed.moment(), Occurrence.Fate.SENT_LATE, Optional.of(sends.deliver(plan, progress)));
    }

    private static Timing onTime(ZonedMoment moment, Instant now) {
        return new Timing("at " + moment.instant(), Optional.of(Timing.at(moment.instant())), now);
    }

    private String key(ZonedMoment moment) {
        return keysOf(stored.id()) + moment.instant();
    }

    /** How the keys of a rule's messages begin. */
    static String keysOf(long id) {
        return "recurring " + id + " ";
    }
}
