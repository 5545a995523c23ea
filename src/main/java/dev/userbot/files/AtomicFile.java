package dev.userbot.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

public final class AtomicFile {
    private AtomicFile() {}

    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path file, Content content) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(part)) {
            content.writeTo(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
