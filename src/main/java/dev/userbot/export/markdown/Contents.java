package dev.userbot.export.markdown;

import dev.userbot.export.content.Page;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.Split;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of a split export as they were written, and how much is on each. */
final class Contents {
    private final List<Entry> entries = new ArrayList<>();

    void add(Page page, long messages) {
        entries.add(new Entry(page, messages));
    }

    /** The page that was written last. */
    Optional<Page> last() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).page());
    }

    /** Lists the pages, under the years of months and the months of days. */
    void writeTo(MarkdownPage entryPage, Split split) throws IOException {
        var heading = Optional.<String>empty();
        var group = new ArrayList<List<Inline>>();
        for (var entry : entries) {
            var over = heading(entry.page(), split);
            if (!over.equals(heading)) {
                entryPage.document().write(new Block.Bullets(List.copyOf(group)));
                group.clear();
                if (over.isPresent()) {
                    entryPage.document().write(new Block.Heading(2, over.get()));
                }
                heading = over;
            }
            group.add(List.of(
                    entryPage.jump(entry.page().title(), entry.page()),
                    new Inline.Plain(" — " + Wording.count(entry.messages(), "message", "messages"))));
        }
        entryPage.document().write(new Block.Bullets(group));
    }

    private static Optional<String> heading(Page page, Split split) {
        return switch (split) {
            case MONTH -> Optional.of(page.key().substring(0, 4));
            case DAY -> Optional.of(Wording.month(YearMonth.parse(page.key().substring(0, 7))));
            case NONE, YEAR, TOPIC -> Optional.empty();
        };
    }

    private record Entry(Page page, long messages) {}
}
