package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.sandbox.Fault;
import dev.userbot.sandbox.world.PeopleWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending in a process that outlives the command: TDLib goes on with what an interrupted command has begun. */
class SendBesideListenerIT {
    private static final String SEND = "messages.sendMessage";
    /** TDLib waits so many seconds and tries again, by itself. */
    private static final Fault TRY_LATER = new Fault.FloodWait(8);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private OfflineUser user;
    private Userbot.Running listening;

    @BeforeEach
    void start() throws IOException {
        user = new OfflineUser(folder, PeopleWorld.with(2).build());
        user.succeed("--sandbox", "whoami");
        listening = user.userbot().start("--sandbox", "listen", "me");
        await().atMost(PATIENCE).until(() -> listening.stderr().contains("Listening to 1 chat(s)."));
    }

    @AfterEach
    void close() throws IOException {
        listening.process().destroyForcibly();
        user.close();
    }

    private Userbot.Running send(String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "--sandbox";
        arguments[1] = "send";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return user.userbot().start(arguments);
    }

    /** Ctrl-C after TDLib has begun and before Telegram has the message. */
    private void isInterrupted(String... arguments) {
        user.sandbox().faults().always(SEND, TRY_LATER);
        var sending = send(arguments);
        await().atMost(PATIENCE).until(() -> user.sandbox().requests().count(SEND) > 0);
        sending.interrupt();
        assertThat(sending.await().exitCode()).isEqualTo(130);
        assertThat(user.sandbox().deliveries().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@bob_brandt", "\"Small Group\"", "@the_club"})
    void whatAnInterruptedCommandHasBegunIsNotSentTwice(String recipient) {
        isInterrupted(recipient, "Hello");
        assertThat(send(recipient, "Hello", "--dry-run").await().exitCode()).isZero();

        user.sandbox().faults().clear();
        var result = send(recipient, "Hello").await();
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(user.sandbox().deliveries().all()).hasSize(1);
    }

    @Test
    void whatArrivedMeanwhileIsFound() {
        isInterrupted("@bob_brandt", "Hello");
        user.sandbox().faults().clear();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(user.sandbox().deliveries().all()).hasSize(1));

        var result = send("@bob_brandt", "Hello").await();
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(user.sandbox().deliveries().all()).hasSize(1);
    }

    @Test
    void oneWaitsForTheOther() {
        user.sandbox().faults().always(SEND, TRY_LATER);
        var first = send("@bob_brandt", "First");
        await().atMost(PATIENCE).until(() -> user.sandbox().requests().count(SEND) > 0);
        var second = send("@bob_brandt", "Second");
        await().atMost(PATIENCE).until(() -> second.stderr().contains("waiting for it"));
        assertThat(user.userbot().run("--sandbox", "scheduled", "list").exitCode())
                .as("who only reads does not wait")
                .isZero();
        user.sandbox().faults().clear();

        assertThat(first.await().exitCode()).isZero();
        assertThat(second.await().exitCode()).isZero();
        assertThat(user.sandbox().deliveries().all()).hasSize(2);
    }
}
