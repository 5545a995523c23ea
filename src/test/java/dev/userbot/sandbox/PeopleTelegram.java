package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.world.PeopleWorld;
import dev.userbot.sandbox.world.World;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.Tdlib;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** A sandbox with people to write to, whose clock can be put forward and which can be started anew. */
final class PeopleTelegram implements AutoCloseable {
    private final Path folder;
    private final Supplier<World> world;
    private final MovableClock clock = new MovableClock();
    private final Tdlib tdlib;
    private Sandbox sandbox;

    PeopleTelegram(Path folder, Supplier<World> world) throws IOException {
        this.folder = folder;
        this.world = world;
        sandbox = start();
        var library = ServerKeys.replaceIn(
                TdLibrary.find(Optional.empty(), Path.of("")),
                sandbox.endpoint().publicKeyPem(),
                folder);
        tdlib = Tdlib.load(library, folder.resolve("tdlib.log"));
    }

    private Sandbox start() throws IOException {
        return Sandbox.start(new Sandbox.Options(folder.resolve("state"), world.get(), clock, new SecureRandom()));
    }

    Sandbox sandbox() {
        return sandbox;
    }

    World world() {
        return sandbox.world();
    }

    MovableClock clock() {
        return clock;
    }

    Path folder() {
        return folder;
    }

    /** Lets time pass, and everything happen that was due meanwhile. */
    void passes(Duration time) {
        clock.forward(time);
        sandbox.clockMoved();
    }

    /** Ends the sandbox and starts it again on what it kept. */
    void restarts() throws IOException {
        restartsAfter(Duration.ZERO);
    }

    /** Ends the sandbox and starts it again some time later. */
    void restartsAfter(Duration time) throws IOException {
        end();
        clock.forward(time);
        sandbox = start();
    }

    Outgoing alice() {
        return logsIn("alice", PeopleWorld.ALICE_PHONE);
    }

    Outgoing bob() {
        return logsIn("bob", PeopleWorld.BOB_PHONE);
    }

    Outgoing logsIn(String device, String phone) {
        var user = user(device);
        user.user().logsIn(phone);
        return user;
    }

    /** A client on the database of an earlier one of the same name, or on none yet. */
    Outgoing user(String device) {
        return new Outgoing(new TelegramUser(tdlib, folder.resolve(device), sandbox.endpoint()));
    }

    private void end() throws IOException {
        sandbox.close();
        assertThat(sandbox.failures()).isEmpty();
    }

    @Override
    public void close() throws IOException {
        tdlib.close();
        end();
    }
}
