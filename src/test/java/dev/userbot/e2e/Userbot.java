package dev.userbot.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a user starts it: the packaged jar in a JVM of its own, in a folder of its own. */
final class Userbot {
    private static final long LIMIT_SECONDS = 180;

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private final List<String> wrapper = new ArrayList<>();

    Userbot(Path folder) {
        this.folder = folder;
    }

    /** What a finished run left behind. */
    record Result(int exitCode, String stdout, String stderr) {}

    Path folder() {
        return folder;
    }

    Userbot with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Userbot withJvmOption(String option) {
        jvmOptions.add(option);
        return this;
    }

    /** Starts the program through another one, which is given the command as its last arguments. */
    Userbot under(String... command) {
        wrapper.addAll(List.of(command));
        return this;
    }

    /** Runs to the end without any input. */
    Result run(String... arguments) {
        return start(arguments).await();
    }

    /** Runs to the end with these lines on standard input. */
    Result runWithInput(String input, String... arguments) {
        return start(arguments).type(input).await();
    }

    /** Starts and returns at once. */
    Running start(String... arguments) {
        var command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duserbot.home=" + Path.of("").toAbsolutePath());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(Path.of("target", "userbot.jar").toAbsolutePath() + File.pathSeparator
                + Path.of("target", "lib").toAbsolutePath() + File.separator + "*");
        command.add("dev.userbot.Main");
        command.addAll(List.of(arguments));
        try {
            var out = Files.createTempFile(folder, "stdout", ".txt");
            var err = Files.createTempFile(folder, "stderr", ".txt");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("USERBOT_") || name.equals("TDLIB_PATH"));
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run that has not ended yet. */
    record Running(Process process, Path out, Path err) {
        Running type(String text) {
            try (var input = process.getOutputStream()) {
                input.write(text.getBytes(StandardCharsets.UTF_8));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String stdout() {
            return read(out);
        }

        String stderr() {
            return read(err);
        }

        /** SIGKILL: the plug is pulled. */
        void kill() {
            process.destroyForcibly();
            await();
        }

        /** SIGINT, as Ctrl-C sends it. */
        void interrupt() {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        Result await() {
            try {
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    throw new AssertionError(
                            "still running after " + LIMIT_SECONDS + " s\n" + stdout() + "\n" + stderr());
                }
                return new Result(process.exitValue(), stdout(), stderr());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
