package dev.userbot.td;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.DownloadFile;
import dev.userbot.td.api.GetMe;
import dev.userbot.td.api.GetOption;
import dev.userbot.td.api.LoadChats;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.Update;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The port over a scripted native library: what arrives in which order, and what a close does. */
@Timeout(20)
class TdlibTest {
    private final ScriptedCalls calls = new ScriptedCalls();

    @TempDir
    Path folder;

    private TdlibLog log;
    private Tdlib tdlib;
    private TdClient client;

    @BeforeEach
    void open() throws IOException {
        log = new TdlibLog(folder.resolve("tdlib.log"));
        tdlib = new Tdlib(calls, log);
        client = tdlib.newClient();
    }

    @AfterEach
    void close() {
        tdlib.close();
    }

    @Test
    void anAnswerFindsItsRequestWhateverTheOrder() {
        calls.answers = request -> List.of();
        var first = client.send(new GetMe());
        var second = client.sendForJson(new GetOption("version"));
        calls.write("{\"@type\":\"optionValueString\",\"value\":\"x\",\"@extra\":2,\"@client_id\":1}");
        calls.write("{\"@type\":\"user\",\"id\":77,\"first_name\":\"A\",\"@extra\":1,\"@client_id\":1}");
        assertThat(Answers.await(first).id()).isEqualTo(77);
        assertThat(TdJson.text(Answers.await(second))).isEqualTo("{\"@type\":\"optionValueString\",\"value\":\"x\"}");
    }

    @Test
    void updatesWrittenBeforeAnAnswerAreDeliveredBeforeIt() {
        var seen = Collections.synchronizedList(new ArrayList<String>());
        client.subscribe(update -> seen.add(update.getClass().getSimpleName()));
        calls.answers = request -> List.of(
                "{\"@type\":\"updateUser\",\"user\":{\"@type\":\"user\",\"id\":5},\"@client_id\":1}",
                answerTo(request, "{\"@type\":\"user\",\"id\":5}"));
        client.call(new GetMe());
        assertThat(seen).containsExactly("UpdateUser");
    }

    @Test
    void anUpdateOfANewerTdlibReachesSubscribersWhole() {
        var seen = new LinkedBlockingQueue<Update>();
        client.subscribe(seen::add);
        calls.write("{\"@type\":\"updateFromTomorrow\",\"x\":1,\"@client_id\":1}");
        await().until(() -> !seen.isEmpty());
        assertThat(seen.element())
                .isInstanceOfSatisfying(
                        Update.UnknownUpdate.class,
                        update -> assertThat(update.type()).isEqualTo("updateFromTomorrow"));
    }

    @Test
    void aFailedDownloadFailsWithWhatOnlyTheLogTellsOfIt() {
        calls.answers = request -> {
            var id = request.path("file_id").asLong();
            log.logged(
                    2,
                    "[ 2][t 4][1767225600.1][FileManager.cpp:5160][#1][!FileManager]\tFailed to download file " + id
                            + "(3) of type Document: "
                            + (id == 77
                                    ? "[Error : 400 : FILE_ID_INVALID]\n"
                                    : "[PosixError : No space left on device : 28 : File \"/s/temp/1\" can't be written]\n"));
            return List.of(answerTo(
                    request,
                    "{\"@type\":\"error\",\"code\":400,\"message\":\"File download has failed or was canceled\"}"));
        };
        assertThat(failureOf(77)).extracting(TdException::kind).isEqualTo(TdException.Kind.FILE_GONE);
        assertThat(failureOf(78)).extracting(TdException::kind).isEqualTo(TdException.Kind.DISK_FULL);
    }

    private TdException failureOf(long fileId) {
        return catchThrowableOfType(TdException.class, () -> client.call(new DownloadFile(fileId, 1, 0, 0, true)));
    }

    @Test
    void nothingOfTheLogIsKeptThatPeopleWrote() {
        log.logged(1, "[ 1][t 4] Receive wrong link https://example.org/secret in a message");
        assertThat(folder.resolve("tdlib.log")).isEmptyFile();
    }

    @Test
    void theLastWordsOfTdlibAreWrittenDown() {
        log.logged(0, "[ 0][t 4] Can't write to td.binlog\n");
        assertThat(folder.resolve("tdlib.log")).content().contains("Can't write");
    }

    @Test
    void aSubscriberThatThrowsDisturbsNobody() {
        var seen = new LinkedBlockingQueue<Update>();
        client.subscribe(update -> {
            throw new IllegalStateException("a subscriber's bug");
        });
        client.subscribe(seen::add);
        calls.write("{\"@type\":\"updateFromTomorrow\",\"@client_id\":1}");
        calls.write("{\"@type\":\"updateFromTomorrow\",\"@client_id\":1}");
        await().until(() -> seen.size() == 2);
    }

    @Test
    void anErrorIsParsedOnce() {
        calls.answers = request -> List.of(answerTo(
                request, "{\"@type\":\"error\",\"code\":429,\"message\":\"Too Many Requests: retry after 17\"}"));
        assertThatThrownBy(() -> client.call(new GetMe())).isInstanceOfSatisfying(TdException.class, error -> {
            assertThat(error.kind()).isEqualTo(TdException.Kind.RATE_LIMITED);
            assertThat(error.retryAfter()).contains(Duration.ofSeconds(17));
            assertThat(error.failure()).isEqualTo(Failure.RATE_LIMITED);
        });
    }

    @Test
    void theEndOfAListIsNotFound() {
        calls.answers =
                request -> List.of(answerTo(request, "{\"@type\":\"error\",\"code\":404,\"message\":\"Not Found\"}"));
        assertThatThrownBy(() -> client.call(new LoadChats(Optional.empty(), 100)))
                .isInstanceOfSatisfying(
                        TdException.class, error -> assertThat(error.kind()).isEqualTo(TdException.Kind.NOT_FOUND));
    }

    @Test
    void silenceEndsAtTheDeadlineAndTheLateAnswerIsDropped() {
        var silent = new LinkedBlockingQueue<ObjectNode>();
        calls.answers = request -> {
            silent.add(request);
            return List.of();
        };
        assertThatThrownBy(() -> Answers.await(client.send(new GetMe(), Duration.ofMillis(50))))
                .isInstanceOfSatisfying(TdException.class, error -> {
                    assertThat(error.kind()).isEqualTo(TdException.Kind.TIMED_OUT);
                    assertThat(error.failure()).isEqualTo(Failure.NO_CONNECTION);
                });
        calls.write(answerTo(silent.remove(), "{\"@type\":\"user\",\"id\":1}"));
        calls.answers = request -> List.of(answerTo(request, "{\"@type\":\"user\",\"id\":2}"));
        assertThat(client.call(new GetMe()).id()).isEqualTo(2);
    }

    @Test
    void closingWaitsForTheClosedStateAndFailsWhatIsPending() {
        calls.answers = request -> request.path("@type").asText().equals("close")
                ? List.of(
                        answerTo(request, "{\"@type\":\"ok\"}"),
                        "{\"@type\":\"updateAuthorizationState\",\"authorization_state\":"
                                + "{\"@type\":\"authorizationStateClosed\"},\"@client_id\":1}")
                : List.of();
        var pending = client.send(new GetMe());
        client.close();
        assertThatThrownBy(() -> Answers.await(pending))
                .isInstanceOfSatisfying(
                        TdException.class, error -> assertThat(error.kind()).isEqualTo(TdException.Kind.CLOSED));
        assertThatThrownBy(() -> client.call(new GetMe()))
                .isInstanceOfSatisfying(
                        TdException.class, error -> assertThat(error.kind()).isEqualTo(TdException.Kind.CLOSED));
        client.close();
        assertThat(calls.sent("close")).isEqualTo(1);
    }

    @Test
    void onlyOneThreadEverReceives() {
        tdlib.newClient();
        calls.answers = request -> List.of(answerTo(request, "{\"@type\":\"user\",\"id\":2}"));
        client.call(new GetMe());
        assertThat(calls.receivers).hasSize(1);
    }

    @Test
    void anotherVersionOfTdlibIsRefusedByName() {
        var other = new ScriptedCalls();
        other.version = "1.8.0";
        assertThatThrownBy(() -> Tdlib.checkVersion(other, Path.of("libtdjson.so")))
                .isInstanceOf(UserbotException.class)
                .hasMessageContainingAll("libtdjson.so is TDLib 1.8.0", "speaks " + TdLibrary.VERSION, "TDLIB_PATH");
    }

    private static String answerTo(ObjectNode request, String json) {
        var answer = TdJson.parse(json);
        answer.set("@extra", request.path("@extra"));
        return TdJson.text(answer.put("@client_id", 1));
    }

    /** A native library that answers as it is told. */
    private static final class ScriptedCalls implements NativeCalls {
        private static final String CLOSED =
                "{\"@type\":\"updateAuthorizationState\",\"authorization_state\":{\"@type\":\"authorizationStateClosed\"}}";

        final LinkedBlockingQueue<byte[]> out = new LinkedBlockingQueue<>();
        final List<String> requests = Collections.synchronizedList(new ArrayList<>());
        final java.util.Set<Thread> receivers = Collections.synchronizedSet(new java.util.HashSet<>());
        volatile Function<ObjectNode, List<String>> answers = request -> List.of();
        volatile String version = TdLibrary.VERSION;
        private int clients;
        private volatile boolean aborting;

        void write(String json) {
            out.add(json.getBytes(StandardCharsets.UTF_8));
        }

        long sent(String function) {
            return requests.stream().filter(function::equals).count();
        }

        @Override
        public synchronized int createClientId() {
            return ++clients;
        }

        @Override
        public void send(int clientId, String text) {
            var request = TdJson.parse(text);
            var function = request.path("@type").asText();
            requests.add(function);
            var scripted = answers.apply(request);
            scripted.forEach(this::write);
            if (aborting) {
                write("{\"@type\":\"error\",\"code\":500,\"message\":\"Request aborted\",\"@client_id\":1}");
            }
            if (function.equals("close") && scripted.stream().noneMatch(json -> json.contains("Closed"))) {
                aborting = true;
                write(TdJson.text(TdJson.parse(CLOSED).put("@client_id", clientId)));
            }
        }

        @Override
        public byte[] receive(double timeoutSeconds) {
            receivers.add(Thread.currentThread());
            try {
                var next = out.poll((long) (timeoutSeconds * 1000), TimeUnit.MILLISECONDS);
                return next == null ? new byte[0] : next;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new byte[0];
            }
        }

        @Override
        public void hearLog(int highestLevel, LogListener listener) {}

        @Override
        public void hearNoLog() {}

        @Override
        public String execute(String request) {
            return request.contains("getOption")
                    ? "{\"@type\":\"optionValueString\",\"value\":\"" + version + "\"}"
                    : "{\"@type\":\"ok\"}";
        }
    }
}
