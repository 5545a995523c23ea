package dev.userbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.world.World;
import dev.userbot.td.ServerKeys;
import dev.userbot.td.TdLibrary;
import dev.userbot.td.Tdlib;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A sandbox, and the real TDLib that trusts it. */
public final class OfflineTelegram implements AutoCloseable {
    private final Path folder;
    private final Sandbox sandbox;
    private final Path library;
    private final Tdlib tdlib;

    public OfflineTelegram(Path folder, World world) throws IOException {
        this.folder = folder;
        sandbox = Sandbox.start(new Sandbox.Options(folder.resolve("state"), world));
        library = ServerKeys.replaceIn(
                TdLibrary.find(Optional.empty(), Path.of("")),
                sandbox.endpoint().publicKeyPem(),
                folder);
        tdlib = Tdlib.load(library, folder.resolve("tdlib.log"));
    }

    /** The copy of TDLib that trusts this sandbox, for other processes. */
    public Path library() {
        return library;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public World world() {
        return sandbox.world();
    }

    /** Somebody whose TDLib keeps its database under a name; the same name comes back to the same database. */
    public TelegramUser user(String name) {
        return new TelegramUser(tdlib, folder.resolve(name), sandbox.endpoint());
    }

    /** The first account of the world, logged in. */
    public TelegramUser logsIn() {
        return user("first").logsIn(world().accounts().get(0).phone());
    }

    /** A test that ends with an exception inside the sandbox has found a bug there. */
    @Override
    public void close() throws IOException {
        tdlib.close();
        sandbox.close();
        assertThat(sandbox.failures()).isEmpty();
    }
}
