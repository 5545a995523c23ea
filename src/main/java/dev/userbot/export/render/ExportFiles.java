package dev.userbot.export.render;

import java.io.IOException;
import java.io.OutputStream;

/** Where a {@link Renderer} puts its files. None of them is seen by anybody before the renderer is done with all. */
public interface ExportFiles {
    /**
     * Begins a file.
     *
     * @param name its name in the chat's folder, without any folder; each name once
     * @return receives the content and is closed by the renderer; several may be open at once
     * @throws IOException if the file cannot be written
     */
    OutputStream create(String name) throws IOException;
}
