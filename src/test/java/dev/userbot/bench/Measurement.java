package dev.userbot.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What a process measured for another one.
 *
 * @param count how many messages or files came
 * @param nanos how long it took
 */
record Measurement(long count, long nanos) {
    private static final String FILE = "result";

    /** Measures some work, which answers its count. */
    static Measurement of(LongSupplier work) {
        var begun = System.nanoTime();
        var count = work.getAsLong();
        return new Measurement(count, System.nanoTime() - begun);
    }

    /** What was written into a folder. */
    static Measurement in(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve(FILE), UTF_8);
        return new Measurement(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)));
    }

    void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), List.of(Long.toString(count), Long.toString(nanos)), UTF_8);
    }

    double seconds() {
        return nanos / 1e9;
    }
}
