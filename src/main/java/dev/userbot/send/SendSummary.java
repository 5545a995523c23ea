package dev.userbot.send;

import dev.userbot.send.delivery.Delivery;
import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.Optional;

/**
 * What became of a plan.
 *
 * @param results one for each planned send, in their order
 * @param stopped why the run ended before its end
 */
public record SendSummary(List<Result> results, Optional<UserbotException> stopped) {
    public SendSummary {
        results = List.copyOf(results);
    }

    /** What became of what one recipient was to get. */
    public record Result(PlannedSend send, Delivery delivery) {}
}
