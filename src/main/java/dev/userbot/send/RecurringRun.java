package dev.userbot.send;

import dev.userbot.td.UserbotException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done for all messages that are sent again and again.
 *
 * @param failed what went wrong with a whole rule, by its id
 * @param stopped why the run ended before its end
 */
public record RecurringRun(
        List<Occurrence> occurrences, Map<Long, UserbotException> failed, Optional<UserbotException> stopped) {
    /** There was nothing to do. */
    public static final RecurringRun NOTHING = new RecurringRun(List.of(), Map.of(), Optional.empty());

    public RecurringRun {
        occurrences = List.copyOf(occurrences);
        failed = Map.copyOf(failed);
    }
}
