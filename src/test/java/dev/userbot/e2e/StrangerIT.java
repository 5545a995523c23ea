package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.WorldBuilder;
import dev.userbot.sandbox.world.WorldChange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public channel that the account never joined: Telegram tells its clients nothing of what is new there. */
class StrangerIT {
    private static final int MESSAGES = 250;

    @TempDir
    Path folder;

    private World world;
    private OfflineUser user;

    @BeforeEach
    void start() throws IOException {
        var builder = new WorldBuilder(7);
        var writer = builder.person(2_300_000_001L, "Writer");
        var reader = builder.person(2_300_000_002L, "Reader");
        var channel = builder.channel(1_600_000_009L, "Elsewhere", Instant.parse("2025-01-01T00:00:00Z"))
                .username("elsewhere")
                .members(writer);
        for (int i = 2; i <= MESSAGES; i++) {
            channel.history().after(600).says(writer, "Post number " + i);
        }
        world = builder.account(reader, "9996620009", List.of()).build();
        user = new OfflineUser(folder, world);
    }

    @AfterEach
    void close() throws IOException {
        user.close();
    }

    @Test
    void isExportedWithoutJoiningIt() throws IOException {
        export();
        assertThat(Exported.in(user.export("elsewhere")).ids()).hasSize(told());
        assertThat(user.sandbox().requests().counts()).doesNotContainKey("channels.joinChannel");
    }

    @Test
    void whatIsNewIsFoundAlthoughNobodyTold() throws IOException {
        export();
        var before = told();
        var chat = world.byUsername("elsewhere").orElseThrow();
        var history = world.history(world.accounts().get(0).userId(), chat);
        var last = history.idAt(history.size() - 1);
        for (int id = last + 1; id <= last + 3; id++) {
            var post = history.at(history.size() - 1).with("id", id).with("message", "A later post, number " + id);
            world.apply(new WorldChange.MessageAdded(chat, post));
        }
        // Slow enough to show whether the export waits for it.
        user.sandbox().faults().always("updates.getChannelDifference", new Fault.Delay(Duration.ofMillis(500)));
        export();
        assertThat(Exported.in(user.export("elsewhere")).ids()).hasSize(before + 3);
    }

    private void export() {
        user.succeed("--sandbox", "export", "@elsewhere", "--format", "md,json");
    }

    private int told() {
        return world.history(
                        world.accounts().get(0).userId(),
                        world.byUsername("elsewhere").orElseThrow())
                .size();
    }
}
