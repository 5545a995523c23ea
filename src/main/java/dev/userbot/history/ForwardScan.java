package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.td.Answers;
import dev.userbot.td.Failure;
import dev.userbot.td.TdException;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Reads ranges of a chat's history oldest first. The next page is under way while the previous one is stored, and
 * several pages of different ranges are if the pace allows it. One thread does all the work; answers queue up for it.
 */
final class ForwardScan {
    private static final Duration CHANCE_PAUSE = Duration.ofSeconds(1);

    private final PatientClient td;
    private final Patience patience;
    private final ChatBounds bounds;
    private final PageSink sink;
    private final HistorySource source;
    private final Clock clock;
    private final Pace pace = new Pace();
    private final Lanes lanes = new Lanes();
    private final BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private final List<TdException> failures = new ArrayList<>();
    private final List<IdRange> withheld = new ArrayList<>();
    private long idsWanted;
    private long idsRead;

    ForwardScan(PatientClient td, ChatBounds bounds, PageSink sink, HistorySource source, Clock clock) {
        this.td = td;
        this.patience = td.patience();
        this.bounds = bounds;
        this.sink = sink;
        this.source = source;
        this.clock = clock;
    }

    private record Answered(Lane lane, CompletableFuture<ObjectNode> answer, Duration roundTrip) {}

    /** The ids for which TDLib claims messages but gives none. */
    List<IdRange> withheld() {
        return withheld.stream()
                .sorted(Comparator.comparingLong(IdRange::first))
                .toList();
    }

    /** Reads all messages with the given ids. */
    void scan(List<IdRange> gaps) {
        for (var gap : gaps) {
            idsWanted += gap.last() - gap.first() + 1;
            lanes.add(new Lane(source, gap));
        }
        start();
        while (lanes.running() > 0) {
            handle(next());
            if (lanes.running() == 0 && !failures.isEmpty()) {
                recover();
            }
        }
    }

    /** Asks once whether there is anything after the id, and stores it. */
    void probe(long id) {
        var page = HistoryPage.of(td.call(source.after(id)));
        new Lane(source, new IdRange(id + 1, id + 1))
                .accept(page)
                .ifPresent(step -> sink.store(step.range(), step.messages(), 0));
    }

    /** After a failure nothing is sent before all answers under way are stored: a pause must not cost them. */
    private void start() {
        while (failures.isEmpty() && lanes.running() < pace.lanes()) {
            var lane = lanes.start(idsRead == 0 ? 0 : (double) sink.stored() / idsRead);
            if (lane.isEmpty()) {
                return;
            }
            send(lane.get());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the answer itself is kept, with what it may have failed with
    private void send(Lane lane) {
        var sent = clock.instant();
        var answer = td.send(lane.request());
        answer.whenComplete(
                (page, failure) -> answers.add(new Answered(lane, answer, Duration.between(sent, clock.instant()))));
    }

    private Answered next() {
        try {
            return answers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserbotException(
                    Failure.INTERRUPTED, "Interrupted. What was fetched is saved; run again to go on.", e);
        }
    }

    private void handle(Answered answered) {
        var lane = answered.lane();
        lanes.stopped(lane);
        HistoryPage page;
        try {
            page = HistoryPage.of(Answers.await(answered.answer()));
        } catch (TdException e) {
            failures.add(e);
            lanes.resume(lane);
            return;
        }
        patience.restore();
        pace.answered(answered.roundTrip());
        accept(lane, page);
    }

    private void accept(Lane lane, HistoryPage page) {
        var step = lane.accept(page);
        if (lane.isExhausted()) {
            settle(lane);
        } else if (!lane.isDone()) {
            lanes.resume(lane);
        }
        start();
        step.ifPresent(this::store);
    }

    /** TDLib has nothing more for the lane: either the rest was deleted meanwhile, or it is asked again a little later. */
    private void settle(Lane lane) {
        var newest = bounds.newest();
        if (newest.orElse(0) < lane.rest().first()) {
            store(new Lane.Step(lane.rest(), List.of()));
        } else if (lane.isGivenUp()) {
            withheld.add(lane.rest());
        } else {
            patience.countDown(CHANCE_PAUSE);
            lanes.resume(lane);
        }
    }

    /** Sits out the longest of the pauses that were demanded. */
    private void recover() {
        var longest = failures.stream()
                .max(Comparator.comparing(failure -> failure.retryAfter().orElse(Duration.ZERO)))
                .orElseThrow();
        failures.clear();
        if (longest.kind() == TdException.Kind.RATE_LIMITED) {
            pace.slowDown();
        }
        patience.waitAfter(longest);
        start();
    }

    private void store(Lane.Step step) {
        idsRead += step.range().last() - step.range().first() + 1;
        var stored = sink.stored() + step.messages().size();
        sink.store(step.range(), step.messages(), Math.round(stored * ((double) idsWanted / idsRead)));
    }
}
