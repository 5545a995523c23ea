package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.userbot.sandbox.world.SyntheticWorld;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the length of a chat. */
class MemoryIT {
    private static final int MESSAGES = 200_000;

    @TempDir
    Path folder;

    @Test
    void twoHundredThousandMessagesFitIntoAHeapOf128Megabytes() throws IOException {
        try (var user = new OfflineUser(folder, SyntheticWorld.of("long", MESSAGES, "9996620001"))) {
            user.userbot().withJvmOption("-Xmx128m");
            user.succeed("--sandbox", "--quiet", "export", "@long", "--format", "md,json");
            assertThat(messagesIn(user.export("long").resolve("result.json"))).isEqualTo(MESSAGES);
            assertThat(user.export("long").resolve("messages.md")).isNotEmptyFile();
        }
    }

    /** Counts without holding 200 000 messages in this process either. */
    private static int messagesIn(Path resultJson) throws IOException {
        int messages = 0;
        try (var parser = new JsonFactory().createParser(resultJson.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("date_unixtime")) {
                    messages++;
                }
            }
        }
        return messages;
    }
}
