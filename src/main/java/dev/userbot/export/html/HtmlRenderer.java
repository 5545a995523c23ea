package dev.userbot.export.html;

import dev.userbot.export.content.Times;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.Split;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/**
 * The history as HTML that looks like a messenger. A page needs no other file but the media of the export and asks nothing
 * of any network: its style and its only script are part of it, and its {@code Content-Security-Policy} forbids all else.
 * It can be read without scripts. What users wrote is escaped everywhere; their links open only with schemes that are harmless.
 */
public final class HtmlRenderer implements Renderer {
    private final Templates templates = new Templates();
    private final PageAssets assets = PageAssets.load();
    private final Times times;
    private final Split split;

    /**
     * A renderer.
     *
     * @param zone of days and times
     * @param split what is on one page
     */
    public HtmlRenderer(ZoneId zone, Split split) {
        this.times = new Times(zone);
        this.split = split;
    }

    @Override
    public String fileName() {
        return "messages.html";
    }

    @Override
    public void render(ExportedChat chat, ExportFiles files) throws IOException {
        try {
            write(chat, files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(ExportedChat chat, ExportFiles files) throws IOException {
        try {
            var writer = new PageWriter(chat.header(), times, templates, assets, files, fileName());
            new HtmlExport(chat, times, split, templates, writer, fileName()).write();
        } catch (TemplateException e) {
            throw unwrapped(e);
        }
    }

    /** Messages are read while templates run, so what their source throws comes out wrapped, once for every template. */
    private static RuntimeException unwrapped(TemplateException e) {
        RuntimeException inner = e;
        while (inner instanceof TemplateException && inner.getCause() instanceof RuntimeException cause) {
            inner = cause;
        }
        return inner;
    }
}
