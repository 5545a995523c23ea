package dev.userbot.td;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.td.api.AuthorizationState;
import dev.userbot.td.api.GetAuthorizationState;
import dev.userbot.td.api.Update;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real library, as far as it goes without any connection. */
class TdlibIT {
    @TempDir
    Path folder;

    @Test
    void theFetchedLibraryLoadsStartsAClientAndCloses() {
        var log = folder.resolve("tdlib.log");
        var states = new LinkedBlockingQueue<AuthorizationState>();
        var library = TdLibrary.find(Optional.empty(), Path.of(""));
        try (var tdlib = Tdlib.load(library, log)) {
            var client = tdlib.newClient();
            client.subscribe(update -> {
                if (update instanceof Update.UpdateAuthorizationState state) {
                    states.add(state.authorizationState());
                }
            });
            assertThat(client.call(new GetAuthorizationState()))
                    .isInstanceOf(AuthorizationState.AuthorizationStateWaitTdlibParameters.class);
        }
        await().untilAsserted(() ->
                assertThat(states).last().isInstanceOf(AuthorizationState.AuthorizationStateClosed.class));
        assertThat(Files.exists(log)).isTrue();
    }
}
