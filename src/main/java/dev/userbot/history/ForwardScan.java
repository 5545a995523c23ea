package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.IdRange;
import dev.userbot.td.Answers;
import dev.userbot.td.TdClient;
import dev.userbot.td.TdException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads ranges of a chat's history oldest first; the next page is under way while the previous one is stored. */
final class ForwardScan {
    /** How often TDLib is asked again for messages that it says exist but does not give. */
    private static final int LAST_CHANCES = 3;

    private static final Duration CHANCE_PAUSE = Duration.ofSeconds(1);

    private final TdClient td;
    private final Patience patience;
    private final ChatBounds bounds;
    private final PageSink sink;
    private final long chatId;
    private final List<IdRange> withheld = new ArrayList<>();
    private long idsWanted;
    private long idsRead;

    ForwardScan(TdClient td, Patience patience, ChatBounds bounds, PageSink sink, long chatId) {
        this.td = td;
        this.patience = patience;
        this.bounds = bounds;
        this.sink = sink;
        this.chatId = chatId;
    }

    /** The ids for which TDLib claims messages but gives none. */
    List<IdRange> withheld() {
        return List.copyOf(withheld);
    }

    /** Reads all messages with the given ids. */
    void scan(List<IdRange> gaps) {
        idsWanted +=
                gaps.stream().mapToLong(gap -> gap.last() - gap.first() + 1).sum();
        gaps.forEach(this::scan);
    }

    /** Asks once whether there is anything after the id, and stores it. */
    void probe(long id) {
        var lane = new Lane(chatId, new IdRange(id + 1, ServerIds.above(id)));
        lane.accept(answer(lane, send(lane))).ifPresent(step -> sink.store(step.range(), step.messages(), 1));
    }

    private void scan(IdRange gap) {
        var lane = new Lane(chatId, gap);
        var next = send(lane);
        var chances = LAST_CHANCES;
        while (!lane.isDone()) {
            var step = lane.accept(answer(lane, next));
            if (lane.isExhausted() && --chances == 0) {
                withheld.add(lane.rest());
                return;
            }
            if (lane.isExhausted()) {
                if (isAtTheEnd(lane)) {
                    store(new Lane.Step(lane.rest(), List.of()));
                    return;
                }
                patience.countDown(CHANCE_PAUSE);
            }
            if (!lane.isDone()) {
                next = send(lane);
            }
            step.ifPresent(this::store);
        }
    }

    /** The messages at the end of the range were deleted after their ids became known, if now none is newer. */
    private boolean isAtTheEnd(Lane lane) {
        var newest = bounds.newest();
        return newest.isEmpty() || newest.getAsLong() < lane.rest().first();
    }

    private CompletableFuture<ObjectNode> send(Lane lane) {
        return td.sendForJson(lane.request());
    }

    private HistoryPage answer(Lane lane, CompletableFuture<ObjectNode> pending) {
        var answer = pending;
        while (true) {
            try {
                var page = HistoryPage.of(Answers.await(answer));
                patience.restore();
                return page;
            } catch (TdException e) {
                patience.waitAfter(e);
                answer = send(lane);
            }
        }
    }

    private void store(Lane.Step step) {
        idsRead += step.range().last() - step.range().first() + 1;
        sink.store(step.range(), step.messages(), Math.min(1.0, (double) idsRead / idsWanted));
    }
}
