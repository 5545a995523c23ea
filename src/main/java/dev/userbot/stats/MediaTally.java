package dev.userbot.stats;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.ContentKind;
import dev.userbot.export.content.Media;
import dev.userbot.export.content.MediaContents;
import dev.userbot.stats.ChatNumbers.MediaCount;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What kinds of things were sent, and how large they are. */
final class MediaTally implements Tally {
    private final Map<ContentKind, Sums> kinds = new EnumMap<>(ContentKind.class);

    private static final class Sums {
        private long messages;
        private long bytes;
    }

    @Override
    public void add(ArchivedMessage archived) {
        var content = archived.message().content();
        var sums = kinds.computeIfAbsent(ContentKind.of(content), any -> new Sums());
        sums.messages++;
        sums.bytes += MediaContents.TABLE.apply(content).map(Media::size).orElse(0L);
    }

    List<MediaCount> all() {
        return kinds.entrySet().stream()
                .map(entry -> new MediaCount(entry.getKey(), entry.getValue().messages, entry.getValue().bytes))
                .sorted(Comparator.comparingLong(MediaCount::messages)
                        .reversed()
                        .thenComparing(MediaCount::kind))
                .toList();
    }
}
