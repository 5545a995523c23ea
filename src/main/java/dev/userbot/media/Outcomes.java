package dev.userbot.media;

import dev.userbot.archive.MediaEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what becomes of the files of one run, and tells it. For one thread. */
final class Outcomes {
    private final MediaProgress progress;
    private final Map<MediaOutcome, MediaSummary.Amount> amounts = new EnumMap<>(MediaOutcome.class);
    private final List<MediaEntry> failed = new ArrayList<>();

    Outcomes(MediaProgress progress) {
        this.progress = progress;
    }

    void ended(MessageFile file, MediaOutcome outcome) {
        amounts.put(
                outcome, amounts.getOrDefault(outcome, MediaSummary.Amount.NONE).plus(file.size()));
        progress.ended(file.key(), file.size(), outcome);
    }

    void ended(Batch.Ended end) {
        end.failure().ifPresent(failed::add);
        ended(end.file(), end.outcome());
    }

    void failed(MessageFile file, MediaEntry entry) {
        failed.add(entry);
        ended(file, MediaOutcome.FAILED);
    }

    Map<MediaOutcome, MediaSummary.Amount> amounts() {
        return amounts;
    }

    List<MediaEntry> failed() {
        return failed;
    }
}
