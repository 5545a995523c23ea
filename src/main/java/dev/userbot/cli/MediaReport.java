package dev.userbot.cli;

import dev.userbot.config.ByteSize;
import dev.userbot.media.MediaOutcome;
import dev.userbot.media.MediaSummary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Map;

/** What a download did, for people. */
record MediaReport(MediaSummary summary) {
    private static final Map<MediaOutcome, String> WORDS = Map.of(
            MediaOutcome.DOWNLOADED, "downloaded",
            MediaOutcome.ALREADY_THERE, "already there",
            MediaOutcome.LINKED, "linked to the same file of another message",
            MediaOutcome.FAILED, "failed",
            MediaOutcome.REFUSED, "may not be saved");

    void print(PrintWriter out) {
        out.println("%s: %s.".formatted(PlainText.title(summary.title()), outcomes()));
        out.println("  " + summary.directory());
    }

    String outcomes() {
        var parts = new ArrayList<String>();
        for (var outcome : MediaOutcome.values()) {
            var amount = summary.of(outcome);
            if (amount.files() > 0 || outcome == MediaOutcome.DOWNLOADED) {
                parts.add("%s%s %s%s"
                        .formatted(
                                amount.files(),
                                parts.isEmpty() ? (amount.files() == 1 ? " file" : " files") : "",
                                WORDS.get(outcome),
                                amount.bytes() > 0 ? " (" + ByteSize.format(amount.bytes()) + ")" : ""));
            }
        }
        return String.join(", ", parts);
    }
}
