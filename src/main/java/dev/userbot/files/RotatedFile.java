package dev.userbot.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines, for its owner alone, that does not grow for ever: a full one is renamed to {@code NAME.1}, the one of that
 * name to {@code NAME.2}, and so on; the oldest is deleted. Safe for use by several threads.
 */
public final class RotatedFile implements AutoCloseable {
    private final Path file;
    private final long limit;
    private final int kept;
    private OutputStream out;
    private long size;

    /**
     * Opens a file, and goes on at its end if it exists.
     *
     * @param limit in bytes; a line that would exceed it begins a new file
     * @param kept how many full ones are kept, at least 1
     * @throws IOException if the file cannot be written
     */
    public RotatedFile(Path file, long limit, int kept) throws IOException {
        this.file = file.toAbsolutePath();
        this.limit = limit;
        this.kept = kept;
        open();
    }

    private void open() throws IOException {
        out = Files.newOutputStream(OwnerOnly.file(file), StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    /**
     * Appends a line.
     *
     * @param line without its end
     * @throws IOException if it cannot be written
     */
    public synchronized void line(String line) throws IOException {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (size > 0 && size + bytes.length > limit) {
            rotate();
        }
        out.write(bytes);
        size += bytes.length;
    }

    private void rotate() throws IOException {
        out.close();
        for (int number = kept - 1; number >= 1; number--) {
            if (Files.exists(numbered(number))) {
                Files.move(numbered(number), numbered(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, numbered(1), StandardCopyOption.REPLACE_EXISTING);
        open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
