package dev.userbot.cli;

import dev.userbot.archive.SearchHit;
import dev.userbot.search.FoundMessage;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Found messages for people: a line that says which, and one with the words. */
record SearchReport(List<FoundMessage> found, ZoneId zone) {
    void print(PrintWriter out) {
        var time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
        for (var message : found) {
            out.println("%s  %s  %s%s  %s"
                    .formatted(
                            time.format(message.date()),
                            PlainText.of(message.chat()),
                            PlainText.of(message.sender().orElse("Deleted Account")),
                            message.isDeleted() ? " (deleted)" : "",
                            message.link().orElse("#" + message.messageId())));
            out.println("    " + PlainText.of(words(message)));
        }
    }

    private static String words(FoundMessage message) {
        return message.snippet().stream().map(SearchHit.Segment::text).collect(Collectors.joining());
    }
}
