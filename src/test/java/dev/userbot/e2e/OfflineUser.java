package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;

/**
 * Somebody with a folder of their own, the program, and a sandbox that runs in the test: {@code --sandbox} commands find
 * it as they find one that {@code userbot sandbox} runs in another terminal.
 */
final class OfflineUser implements AutoCloseable {
    private final Path folder;
    private final World world;
    private final Clock clock;
    private final Userbot userbot;
    private Sandbox sandbox;

    OfflineUser(Path folder, World world) throws IOException {
        this(folder, world, Clock.systemUTC());
    }

    /** @param clock Telegram's */
    OfflineUser(Path folder, World world, Clock clock) throws IOException {
        this.folder = folder;
        this.world = world;
        this.clock = clock;
        this.userbot = new Userbot(folder);
        this.sandbox = start();
    }

    private Sandbox start() throws IOException {
        return Sandbox.start(new Sandbox.Options(
                Files.createDirectories(session()).resolve("sandbox"), world, clock, new SecureRandom()));
    }

    /** Ends the sandbox and starts it again on the same state. */
    void restartSandbox() throws IOException {
        sandbox.close();
        sandbox = start();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Userbot userbot() {
        return userbot;
    }

    Path session() {
        return folder.resolve("sessions").resolve("sandbox");
    }

    Path export(String chat) {
        return folder.resolve("exports").resolve(chat);
    }

    Path folder() {
        return folder;
    }

    /** Runs a command that must succeed. */
    Userbot.Result succeed(String... arguments) {
        var result = userbot.run(arguments);
        assertThat(result.exitCode()).as("%s", result).isZero();
        return result;
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages of history Telegram was asked for. */
    int pagesAsked() {
        return sandbox.requests().count("messages.getHistory");
    }

    /** A test that ends with an exception inside the sandbox has found a bug there. */
    @Override
    public void close() throws IOException {
        sandbox.close();
        assertThat(sandbox.failures()).isEmpty();
    }
}
