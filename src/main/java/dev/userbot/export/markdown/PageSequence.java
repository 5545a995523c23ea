package dev.userbot.export.markdown;

import dev.userbot.export.content.Page;
import dev.userbot.export.render.ExportFiles;
import dev.userbot.export.render.ExportedMessage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The pages of a split export, one after the other; each is finished when the next begins. */
final class PageSequence implements Closeable {
    private final Rendering rendering;
    private final ExportFiles files;
    private final Contents contents;
    private Optional<OpenPage> current = Optional.empty();

    PageSequence(Rendering rendering, ExportFiles files, Contents contents) {
        this.rendering = rendering;
        this.files = files;
        this.contents = contents;
    }

    /** Writes a message on a page that is the one of the message before, or one that has not been begun. */
    void add(Page page, ExportedMessage exported) throws IOException {
        if (current.filter(open -> open.file.page().equals(page)).isEmpty()) {
            finish(Optional.of(page));
            current = Optional.of(new OpenPage(MarkdownPage.open(rendering, page, contents.last(), files)));
        }
        var open = current.orElseThrow();
        open.timeline.add(exported);
        open.messages++;
    }

    /** Finishes the last page. */
    void finish() throws IOException {
        finish(Optional.empty());
    }

    private void finish(Optional<Page> next) throws IOException {
        if (current.isPresent()) {
            var open = current.get();
            open.timeline.flush();
            open.file.writeFoot(next);
            open.file.close();
            contents.add(open.file.page(), open.messages);
            current = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) {
            current.get().file.close();
        }
    }

    private static final class OpenPage {
        private final MarkdownPage file;
        private final Timeline timeline;
        private long messages;

        OpenPage(MarkdownPage file) {
            this.file = file;
            this.timeline = file.timeline();
        }
    }
}
