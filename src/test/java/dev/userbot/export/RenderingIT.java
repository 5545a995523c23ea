package dev.userbot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rendering a long chat takes no more memory than a short one. Prints the rates; {@code -Drendering.messages=1000000}
 * measures with more.
 */
class RenderingIT {
    private static final int MESSAGES = Integer.getInteger("rendering.messages", 200_000);

    @TempDir
    Path folder;

    @Test
    void aLongChatIsRenderedIn128Megabytes() throws IOException, InterruptedException {
        var archive = folder.resolve("archive.db");
        SyntheticArchive.create(archive, MESSAGES);

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(
                                File.pathSeparator, List.of("target/classes", "target/test-classes", "target/lib/*")),
                        RenderingProcess.class.getName(),
                        archive.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        System.out.print(output);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(messagesIn("result.json", "\"date_unixtime\": ")).isEqualTo(MESSAGES);
        assertThat(messagesIn("messages.html", "id=\"m")).isGreaterThanOrEqualTo(MESSAGES);
        assertThat(messagesIn("messages.md", "Photo ")).isGreaterThanOrEqualTo(MESSAGES / 20);
    }

    private long messagesIn(String file, String mark) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.filter(line -> line.contains(mark)).count();
        }
    }
}
