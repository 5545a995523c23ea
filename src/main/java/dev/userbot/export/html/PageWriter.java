package dev.userbot.export.html;

import dev.userbot.export.content.Page;
import dev.userbot.export.content.PeerIds;
import dev.userbot.export.content.People;
import dev.userbot.export.content.Times;
import dev.userbot.export.content.Wording;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ExportFiles;
import gg.jte.Content;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the pages of one export. */
final class PageWriter {
    private final ChatHeader header;
    private final Times times;
    private final Templates templates;
    private final PageAssets assets;
    private final ExportFiles files;
    private final String entryName;

    PageWriter(
            ChatHeader header,
            Times times,
            Templates templates,
            PageAssets assets,
            ExportFiles files,
            String entryName) {
        this.header = header;
        this.times = times;
        this.templates = templates;
        this.assets = assets;
        this.files = files;
        this.entryName = entryName;
    }

    /** The entry page. */
    void writeEntry(List<PageView.ContentsLine> contents, Content body) throws IOException {
        write(
                new PageView(assets, title(), head(Page.ENTRY), contents, body, Optional.empty(), Optional::empty),
                Page.ENTRY);
    }

    /** A page of a split export. */
    void write(Page page, Content body, Optional<Link> previous, PageView.NextPage next) throws IOException {
        write(new PageView(assets, page.title() + " – " + title(), head(page), List.of(), body, previous, next), page);
    }

    Link link(Page page) {
        return new Link(Links.toFile(page.fileName(entryName)), page.title());
    }

    private void write(PageView view, Page page) throws IOException {
        try (var writer = new BufferedWriter(
                new OutputStreamWriter(files.create(page.fileName(entryName)), StandardCharsets.UTF_8))) {
            templates.page(view, new WriterOutput(writer));
        }
    }

    private String title() {
        return People.shown(Optional.of(header.title()), header.kind().description());
    }

    private PageView.Head head(Page page) {
        var facts = new ArrayList<String>();
        facts.add(header.kind().description());
        if (page.equals(Page.ENTRY)) {
            header.extent().ifPresent(extent -> {
                facts.add(Wording.count(extent.messageCount(), "message", "messages"));
                facts.add(period(extent));
                facts.add("times in " + times.zone().getId());
            });
        } else {
            facts.add(page.title());
        }
        return new PageView.Head(
                Person.numbered(PeerIds.bare(header.chatId()), title()),
                header.username()
                        .flatMap(name -> Links.toMention("@" + name).map(address -> new Link(address, "@" + name))),
                facts,
                page.equals(Page.ENTRY)
                        ? Optional.empty()
                        : Optional.of(new Link(Links.toFile(entryName), "All pages")));
    }

    private String period(ChatHeader.Extent extent) {
        var first = Wording.day(times.at(extent.firstDate()));
        var last = Wording.day(times.at(extent.lastDate()));
        return first.equals(last) ? first : first + " – " + last;
    }
}
