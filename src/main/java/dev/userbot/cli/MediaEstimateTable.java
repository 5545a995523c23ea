package dev.userbot.cli;

import dev.userbot.config.ByteSize;
import dev.userbot.media.MediaEstimate;
import dev.userbot.media.MediaEstimate.OfType;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many files a chat has, for people. */
record MediaEstimateTable(MediaEstimate estimate) {
    private static final List<String> HEADINGS = List.of("TYPE", "MESSAGES", "SIZE");

    void print(PrintWriter out) {
        out.println(PlainText.title(estimate.title())
                + ", the whole chat as Telegram counts it (sizes beyond a hundred files of a type are extrapolated):");
        out.print(new Table(HEADINGS)
                .text(Stream.concat(estimate.types().stream().map(MediaEstimateTable::row), Stream.of(total()))
                        .toList()));
    }

    private static List<String> row(OfType type) {
        return List.of(
                type.type().name().toLowerCase(Locale.ROOT),
                String.valueOf(type.messages()),
                size(type.bytes(), type.isExact()));
    }

    private List<String> total() {
        return List.of(
                "total",
                String.valueOf(
                        estimate.types().stream().mapToLong(OfType::messages).sum()),
                size(
                        estimate.types().stream().mapToLong(OfType::bytes).sum(),
                        estimate.types().stream().allMatch(OfType::isExact)));
    }

    private static String size(long bytes, boolean exact) {
        return (exact ? "" : "about ") + ByteSize.format(bytes);
    }
}
