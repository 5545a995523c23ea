package dev.userbot.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One output format: a pure function from a chat to the bytes of a file. The same chat gives the same bytes, whatever
 * the machine's clock, locale and time zone are. Implementations are immutable and safe for several threads.
 */
public interface Renderer {
    /** The name of the file in the chat's folder, for example {@code result.json}. */
    String fileName();

    /**
     * Writes the whole chat in one pass over its messages, in memory that does not grow with their number.
     *
     * @param out receives UTF-8; it is flushed but stays open
     * @throws IOException if {@code out} cannot be written; what was written until then is worthless
     */
    void render(ExportedChat chat, OutputStream out) throws IOException;
}
