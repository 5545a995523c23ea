package dev.userbot.e2e;

import dev.userbot.sandbox.world.FileSpec;
import dev.userbot.sandbox.world.FilesWorld;
import dev.userbot.sandbox.world.SentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory grows neither with the number of files nor with their size. */
class DownloadMemoryIT {
    private static final int SMALL = 2_000;
    private static final int LARGE = 2;

    private static final int HEAP_MEBIBYTES = 64;

    @TempDir
    Path folder;

    @Test
    void twoThousandFilesAndSomeThatAreLargerThanTheHeapNeedAHeapOf64Megabytes() throws IOException {
        var world = new FilesWorld();
        var chat = world.supergroup("depot");
        var files = new ArrayList<SentFile>();
        for (int number = 0; number < SMALL; number++) {
            files.add(chat.sends(FileSpec.document("small-" + number + ".bin", 1_000 + number)
                    .inDataCentre(number % 3 + 1)));
            if (number % (SMALL / LARGE) == 0) {
                files.add(chat.sends(FileSpec.document("large-" + number + ".bin", (HEAP_MEBIBYTES + 8L) << 20)));
            }
        }
        try (var user = new OfflineUser(folder, world.build())) {
            // The first command copies TDLib's library for the sandbox, which takes half of such a heap in one piece.
            user.succeed("--sandbox", "whoami");
            user.userbot().withJvmOption("-Xmx" + HEAP_MEBIBYTES + "m");
            user.succeed("--sandbox", "--quiet", "download-media", "@depot");
            Downloaded.of(user, "depot").holds(List.copyOf(files));
        }
    }
}
