package dev.userbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads want one name: one gets it, and no file is lost. */
class FinalNameTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 1_000;

    @TempDir
    private Path disk;

    @Test
    void oneGetsIt() throws Exception {
        oneOfManyGetsIt(disk);
    }

    @Test
    void oneGetsItAlsoWithoutHardLinks() throws Exception {
        try (var card = MemoryCard.insert()) {
            oneOfManyGetsIt(Files.createDirectory(card.getPath("disk")));
        }
    }

    private static void oneOfManyGetsIt(Path folder) throws Exception {
        var finalName = new FinalName();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var name = folder.resolve("photo " + round);
                var start = new CyclicBarrier(THREADS);
                var attempts = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < THREADS; i++) {
                    var file = Files.writeString(folder.resolve(round + "-" + i), "content " + i);
                    attempts.add(() -> {
                        start.await();
                        return finalName.give(file, name);
                    });
                }
                var winners = new ArrayList<Integer>();
                var results = threads.invokeAll(attempts);
                for (int i = 0; i < THREADS; i++) {
                    if (results.get(i).get()) {
                        winners.add(i);
                    }
                }
                assertThat(winners).hasSize(1);
                assertThat(name).hasContent("content " + winners.get(0));
            }
        } finally {
            threads.shutdown();
        }
    }
}
