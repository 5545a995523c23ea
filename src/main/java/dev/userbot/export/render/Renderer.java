package dev.userbot.export.render;

import java.io.IOException;

/**
 * One output format: a pure function from a chat to the bytes of its files. The same chat gives the same bytes, whatever
 * the machine's clock, locale and time zone are. Implementations are immutable and safe for several threads.
 */
public interface Renderer {
    /** The name of the file that a reader opens first, for example {@code result.json}. */
    String fileName();

    /**
     * Writes the whole chat in memory that does not grow with the number of its messages.
     *
     * @throws IOException if a file cannot be written; what was written until then is worthless
     */
    void render(ExportedChat chat, ExportFiles files) throws IOException;
}
