package dev.userbot.e2e;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the soak; {@code mvn -Pbench verify} runs the long one. */
class ListenSoakIT {
    @TempDir
    Path folder;

    @Test
    void theArchiveIsWhatTheWorldIsAndEachRuleActedOnce() throws IOException {
        try (var soak = new Soak(folder, Soak.Scene.story(), new Soak.Plan(50, 1_500, 150, 3, 2, 500))) {
            soak.run();
        }
    }
}
