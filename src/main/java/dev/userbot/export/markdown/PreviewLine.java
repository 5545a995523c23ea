package dev.userbot.export.markdown;

import dev.userbot.export.content.Excerpts;
import dev.userbot.export.content.People;
import dev.userbot.markup.Block;
import dev.userbot.markup.Inline;
import dev.userbot.td.api.LinkPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What TDLib tells of the page behind a link, in one line: the site, the page's title, its first words. */
final class PreviewLine {
    private PreviewLine() {}

    /** Empty if no more is known than the address, which stands in the text already. */
    static Optional<Block> of(LinkPreview preview) {
        var site = People.shown(preview.siteName());
        var title = Stream.of(preview.title(), preview.author(), preview.displayUrl())
                .map(People::shown)
                .filter(words -> !words.isEmpty())
                .findFirst();
        var description = preview.description() == null
                ? ""
                : Excerpts.firstWords(preview.description().text());
        if (site.isEmpty() && People.shown(preview.title()).isEmpty() && description.isEmpty()) {
            return Optional.empty();
        }
        var line = new ArrayList<Inline>(List.of(new Inline.Plain(site.isEmpty() ? "🔗 " : "🔗 " + site + ": ")));
        line.add(new Inline.Link(title.orElse(site), preview.url()));
        if (!description.isEmpty()) {
            line.add(new Inline.Plain(" – " + description));
        }
        return Optional.of(new Block.Paragraph(line));
    }
}
