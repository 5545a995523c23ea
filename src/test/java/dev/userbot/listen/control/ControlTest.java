package dev.userbot.listen.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a server, when a client calls, then it is as if the command ran in the client. */
class ControlTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Optional<ControlServer> server = Optional.empty();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

    private void serve(CommandRunner runner) throws IOException {
        server = Optional.of(ControlServer.start(folder, "1", runner));
    }

    @AfterEach
    void close() {
        server.ifPresent(ControlServer::close);
    }

    /** Somebody who calls, with streams. */
    private final class Caller implements CommandInput {
        private final StringWriter out = new StringWriter();
        private final StringWriter err = new StringWriter();
        private final Deque<String> lines;

        Caller(String... lines) {
            this.lines = new ArrayDeque<>(Arrays.asList(lines));
        }

        OptionalInt call(String... arguments) {
            return new ControlClient(folder, "1")
                    .run(new CommandCall(
                            List.of(arguments),
                            Path.of("/some/where"),
                            Map.of("USERBOT_SESSION", "work"),
                            new CommandStreams(new PrintWriter(out), new PrintWriter(err), this, true, false)));
        }

        @Override
        public Optional<String> readLine() {
            return Optional.ofNullable(lines.poll());
        }

        @Override
        public Optional<String> readSecret() {
            return readLine().map(line -> "secret " + line);
        }

        @Override
        public boolean isTyped() {
            return false;
        }
    }

    /** Waits until it is interrupted, as a command that would take hours. */
    private int untilInterrupted(CommandCall call) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            throw new AssertionError("it waits for ever");
        } catch (InterruptedException e) {
            interrupted.complete(true);
            call.streams().err().println("Interrupted.");
            return 130;
        }
    }

    @Test
    void theCommandIsGivenWhatTheCallerHas() throws IOException {
        var calls = new ArrayList<CommandCall>();
        serve(call -> {
            calls.add(call);
            return 0;
        });
        assertThat(new Caller().call("export", "@lounge", "--out", "x y")).hasValue(0);
        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.arguments()).containsExactly("export", "@lounge", "--out", "x y");
            assertThat(call.directory()).isEqualTo(Path.of("/some/where"));
            assertThat(call.settings()).isEqualTo(Map.of("USERBOT_SESSION", "work"));
            assertThat(call.streams().errIsTerminal()).isTrue();
            assertThat(call.streams().colours()).isFalse();
            assertThat(call.streams().input().isTyped()).isFalse();
        });
    }

    @Test
    void theCallerGetsOutputAndExitCode() throws IOException {
        serve(call -> {
            call.streams().out().print("results 日本\n");
            call.streams().err().print("progress\r");
            return 6;
        });
        var caller = new Caller();
        assertThat(caller.call()).hasValue(6);
        assertThat(caller.out).hasToString("results 日本\n");
        assertThat(caller.err).hasToString("progress\r");
    }

    @Test
    void longOutputArrivesWhole() throws IOException {
        var text = "0123456789ä".repeat(300_000);
        serve(call -> {
            call.streams().out().print(text);
            return 0;
        });
        var caller = new Caller();
        caller.call();
        assertThat(caller.out.toString().equals(text)).isTrue();
    }

    @Test
    void questionsAreAnsweredByTheCallerUntilItsInputEnds() throws IOException {
        serve(call -> {
            var input = call.streams().input();
            call.streams().out().print(List.of(input.readLine(), input.readSecret(), input.readLine()));
            return 0;
        });
        var caller = new Caller("one", "two");
        caller.call();
        assertThat(caller.out).hasToString("[Optional[one], Optional[secret two], Optional.empty]");
    }

    @Test
    void anInterruptOfTheCallerIsOneOfTheCommand() throws Exception {
        serve(this::untilInterrupted);
        var caller = new Caller();
        var exitCode = new CompletableFuture<OptionalInt>();
        var thread = new Thread(() -> exitCode.complete(caller.call()));
        thread.start();
        begun.await();
        thread.interrupt();
        assertThat(exitCode.get(10, TimeUnit.SECONDS)).hasValue(130);
        assertThat(caller.err.toString()).isEqualToIgnoringNewLines("Interrupted.");
    }

    @Test
    void aCallerThatGoesAwayInterruptsItsCommand() throws Exception {
        serve(this::untilInterrupted);
        try (var client = SocketPath.use(folder, SocketChannel::open)) {
            new FrameChannel(client).write(new Frame.Call("1", List.of(), "/", Map.of(), false, false, false));
            begun.await();
        }
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whenTheServerEndsTheCommandIsInterruptedAndTheCallerToldWhy() throws Exception {
        serve(this::untilInterrupted);
        var caller = new Caller();
        var end = CompletableFuture.supplyAsync(caller::call);
        begun.await();
        server.orElseThrow().close();
        assertThatThrownBy(end::join)
                .cause()
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.UNEXPECTED))
                .hasMessageContainingAll("listener", "What was stored stays", "Run the same command again");
        assertThat(interrupted).isCompletedWithValue(true);
        assertThat(Files.exists(SocketPath.in(folder))).isFalse();
    }

    @Test
    void aCommandThatNeverEndsDoesNotKeepTheServerFromEnding() throws Exception {
        var stubborn = new CountDownLatch(1);
        serve(call -> {
            begun.countDown();
            while (stubborn.getCount() > 0) {
                try {
                    stubborn.await();
                } catch (InterruptedException e) {
                    interrupted.complete(true);
                }
            }
            return 0;
        });
        var end = CompletableFuture.supplyAsync(new Caller()::call);
        begun.await();
        server.orElseThrow().close();
        assertThatThrownBy(end::join).hasMessageContaining("listener");
        assertThat(interrupted).isCompletedWithValue(true);
        stubborn.countDown();
    }

    @Test
    void whoeverDoesNotReadHoldsUpOnlyHimself() throws Exception {
        var written = new AtomicInteger();
        serve(call -> {
            if (call.arguments().isEmpty()) {
                return 0;
            }
            for (int i = 0; i < 100_000; i++) {
                // Of what is said beside the results, something may be lost.
                call.streams().err().println("x".repeat(1_000));
                call.streams().err().flush();
                call.streams().out().println("x".repeat(1_000));
                call.streams().out().flush();
                written.incrementAndGet();
            }
            return 0;
        });
        try (var client = SocketPath.use(folder, SocketChannel::open)) {
            new FrameChannel(client).write(new Frame.Call("1", List.of("flood"), "/", Map.of(), false, false, false));
            await().atMost(SOON).until(() -> written.get() > 0);
            var seen = new AtomicInteger();
            await().atMost(SOON)
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> seen.getAndSet(written.get()) == written.get());
            assertThat(new Caller().call()).hasValue(0);
            assertThat(written.get()).as("of 100 MB a little is held").isLessThan(2_000);
        }
    }

    @Test
    void oneMoreThanTheMostIsRefused() throws Exception {
        var running = new CountDownLatch(ControlServer.MOST_COMMANDS);
        var end = new CountDownLatch(1);
        serve(call -> {
            running.countDown();
            awaitUninterrupted(end);
            return 0;
        });
        var others = new ArrayList<Thread>();
        for (int i = 0; i < ControlServer.MOST_COMMANDS; i++) {
            var thread = new Thread(() -> new Caller().call());
            thread.start();
            others.add(thread);
        }
        running.await();
        assertThatThrownBy(() -> new Caller().call())
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.SESSION_IN_USE))
                .hasMessageContaining("16 other commands");
        end.countDown();
        for (var other : others) {
            other.join();
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(new Caller().call()).hasValue(0));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClientOfAnotherVersionIsRefused() throws IOException {
        serve(call -> 0);
        var call = new CommandCall(
                List.of(),
                folder,
                Map.of(),
                new CommandStreams(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        new Caller(),
                        false,
                        false));
        assertThatThrownBy(() -> new ControlClient(folder, "2").run(call))
                .isInstanceOfSatisfying(
                        UserbotException.class, e -> assertThat(e.failure()).isEqualTo(Failure.SESSION_IN_USE))
                .hasMessageContainingAll("userbot 1", "userbot 2", "Restart the listener");
    }

    @Test
    void whoeverTalksNonsenseHarmsNobody() throws IOException {
        serve(call -> 0);
        try (var client = SocketPath.use(folder, SocketChannel::open)) {
            client.write(ByteBuffer.wrap(new byte[] {'{', '\n'}));
            assertThat(client.read(ByteBuffer.allocate(1))).as("it is closed").isNegative();
        }
        assertThat(new Caller().call()).hasValue(0);
    }

    @Test
    void aCommandLineThatIsTooLongIsRefused() throws IOException {
        serve(call -> 0);
        assertThatThrownBy(() -> new Caller().call("x".repeat(FrameChannel.LONGEST)))
                .isInstanceOf(UserbotException.class)
                .hasMessageContaining("--text-file");
    }

    @Test
    void withoutAServerNobodyIsThere() throws IOException {
        assertThat(new Caller().call()).isEmpty();
        Files.createFile(SocketPath.in(folder));
        assertThat(new Caller().call()).as("left over from one that died").isEmpty();
        serve(call -> 0);
        assertThat(new Caller().call()).as("which is replaced").hasValue(0);
    }

    @Test
    void onlyTheOwnerCanConnect() throws IOException {
        serve(call -> 0);
        assertThat(Files.getPosixFilePermissions(SocketPath.in(folder)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theSocketLiesInAFolderHoweverDeep() throws IOException {
        folder = Files.createDirectories(folder.resolve("d".repeat(100)).resolve("日本語".repeat(20)));
        serve(call -> 3);
        assertThat(new Caller().call()).hasValue(3);
        assertThat(Files.exists(SocketPath.in(folder))).isTrue();
        server.orElseThrow().close();
        assertThat(Files.exists(SocketPath.in(folder))).isFalse();
    }
}
