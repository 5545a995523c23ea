package dev.userbot.export.html;

import dev.userbot.export.render.StoredChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small pictures, sounds and videos that browsers show, under the names that a chat has for its downloaded files. */
final class SampleFiles {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

    private SampleFiles() {}

    /** Puts a file into the folder for each that the chat has; those of other kinds are empty. */
    static void write(StoredChat chat, Path folder) throws IOException {
        for (var path : chat.story().files().values()) {
            var file = folder.resolve(path);
            var sample = SAMPLES.resolve("sample" + path.substring(path.lastIndexOf('.')));
            Files.createDirectories(file.getParent());
            Files.write(file, Files.exists(sample) ? Files.readAllBytes(sample) : new byte[0]);
        }
    }
}
