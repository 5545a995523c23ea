package dev.userbot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A class of the benchmarks in a JVM of its own, with the options of the {@code userbot} script. */
final class Child {
    private Child() {}

    /** Not started yet; it writes its errors where this process does. */
    static ProcessBuilder of(Class<?> main, String... arguments) {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Runs to the end. */
    static void run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var process = of(main, arguments).inheritIO().start();
        var code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    "%s %s ended with exit code %d".formatted(main.getSimpleName(), arguments[0], code));
        }
    }
}
