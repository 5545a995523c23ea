package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.Sandbox;
import dev.userbot.sandbox.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Somebody with a folder of their own, the program, and a sandbox that runs in the test: {@code --sandbox} commands find
 * it as they find one that {@code userbot sandbox} runs in another terminal.
 */
final class OfflineUser implements AutoCloseable {
    private final Path folder;
    private final World world;
    private final Userbot userbot;
    private Sandbox sandbox;

    OfflineUser(Path folder, World world) throws IOException {
        this.folder = folder;
        this.world = world;
        this.userbot = new Userbot(folder);
        this.sandbox = start();
    }

    private Sandbox start() throws IOException {
        return Sandbox.start(
                new Sandbox.Options(Files.createDirectories(session()).resolve("sandbox"), world));
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
