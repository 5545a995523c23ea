package dev.userbot.listen.rules.act;

import dev.userbot.listen.rules.RuleAction;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Runs programs: no shell, so nothing of a message is ever a command. */
final class Program {
    /** Of the account's settings nothing is a program's business. */
    private static final String OWN_VARIABLES = "USERBOT_";

    private static final Duration POLITENESS = Duration.ofSeconds(3);

    private final Path folder;
    private final Executor threads;

    /**
     * Runs nothing yet.
     *
     * @param folder in which programs run, and relative to which they are named
     * @param threads feed programs and hear what they say
     */
    Program(Path folder, Executor threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /**
     * Runs a program to its end.
     *
     * @param key told to it as {@code USERBOT_KEY}
     * @param input told to it on standard input
     * @throws UserbotException if it cannot be started, ends with another code than 0, or takes too long and was ended
     * @throws InterruptedException if the thread is interrupted; the program was ended
     */
    void run(RuleAction.Run action, String key, String input) throws InterruptedException {
        var name = action.program().get(0);
        var process = start(action, key);
        var unused = CompletableFuture.runAsync(() -> feed(process.getOutputStream(), input), threads);
        var complaint = CompletableFuture.supplyAsync(() -> lastLine(process.getErrorStream()), threads);
        try {
            if (!process.waitFor(action.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw failure("%s did not end within %d s and was ended."
                        .formatted(name, action.timeout().toSeconds()));
            }
        } finally {
            end(process);
        }
        if (process.exitValue() != 0) {
            throw failure("%s ended with code %d%s".formatted(name, process.exitValue(), told(complaint)));
        }
    }

    private Process start(RuleAction.Run action, String key) {
        var builder =
                new ProcessBuilder(action.program()).directory(folder.toFile()).redirectOutput(Redirect.DISCARD);
        builder.environment().keySet().removeIf(variable -> variable.startsWith(OWN_VARIABLES));
        builder.environment().put("USERBOT_KEY", key);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UserbotException(
                    Failure.PARTIAL,
                    "%s cannot be started in %s. Check its name, and that it is executable."
                            .formatted(action.program().get(0), folder),
                    e);
        }
    }

    private static void feed(OutputStream stream, String input) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A program need not read what it is told; its exit code says whether all is well.
            return;
        }
    }

    private static String lastLine(InputStream stream) {
        try (stream) {
            var tail = new LastLine();
            var buffer = new byte[4096];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                tail.take(buffer, read);
            }
            return tail.text();
        } catch (IOException e) {
            return "";
        }
    }

    /** A process in the background may hold the stream for ever, so nobody waits long for its end. */
    private static String told(CompletableFuture<String> complaint) throws InterruptedException {
        try {
            var line = complaint.get(1, TimeUnit.SECONDS);
            return line.isEmpty() ? "." : ": " + line;
        } catch (TimeoutException e) {
            return ".";
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading ends, it does not fail", e);
        }
    }

    /** All that it started, too; first with the chance to tidy up. */
    private static void end(Process process) {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .filter(ProcessHandle::isAlive)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        all.forEach(ProcessHandle::destroy);
        try {
            all(all).get(POLITENESS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private static CompletableFuture<Void> all(List<ProcessHandle> processes) {
        return CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    }

    private static UserbotException failure(String message) {
        return new UserbotException(Failure.PARTIAL, message);
    }
}
