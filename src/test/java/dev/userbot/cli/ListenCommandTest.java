package dev.userbot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.userbot.listen.ListenRequest;
import dev.userbot.listen.ListenStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenCommandTest {
    private static final ListenStatus LOST = new ListenStatus(
            false,
            Optional.of(Instant.parse("2026-02-01T11:59:58.123Z")),
            3,
            2,
            40,
            1,
            7,
            Duration.ofMillis(1500),
            9,
            4);

    private final CommandLineRun run = new CommandLineRun();

    @TempDir
    Path folder;

    @Test
    void theChatsAndTheMomentAreHandedOver() {
        assertThat(run.run("listen", "@lounge", "--since", "2026-01-31", "--max-wait", "2m"))
                .isZero();
        assertThat(run.services.calls).last().isInstanceOfSatisfying(ListenRequest.class, request -> {
            assertThat(request.choice().named())
                    .singleElement()
                    .satisfies(chat -> assertThat(chat.name()).isEqualTo("@lounge"));
            assertThat(request.since()).contains(Instant.parse("2026-01-30T23:00:00Z"));
            assertThat(request.maxWait()).isEqualTo(Duration.ofMinutes(2));
        });
        assertThat(run.services.open).isFalse();
    }

    @Test
    void withoutAChatItIsAMistake() {
        assertThat(run.run("listen")).isEqualTo(2);
        assertThat(run.err()).contains("Which chat?");
    }

    @Test
    void aPersonHearsWhatChangesAndNoResultIsPrinted() {
        run.services.whileListening = progress -> {
            progress.begun(2);
            progress.connected(false);
            progress.connected(true);
            progress.failed("Bad\u202e\nname", new IllegalStateException("secret"), Duration.ofSeconds(4));
        };
        assertThat(run.run("listen", "--all")).isZero();
        assertThat(run.err().lines())
                .containsSubsequence(
                        "Listening to 2 chat(s). Ctrl-C ends it.",
                        "The connection to Telegram is lost; waiting for it.",
                        "Connected again.",
                        "Trying again in 4s; nothing is lost.",
                        "Ended. 1234 messages stored, 5 marked as deleted.");
        assertThat(run.err()).contains("Bad name cannot be read").doesNotContain("secret");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aProgramGetsALineOfJsonAndAWatcherAFile() throws IOException {
        var health = folder.resolve("health.json");
        run.services.whileListening = progress -> {
            progress.status(LOST);
            assertThat(health).exists();
        };
        run.services.listening = LOST;
        assertThat(run.run("listen", "--all", "--output", "json", "--health", health.toString()))
                .isZero();
        assertThat(run.out().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(new ObjectMapper().readTree(line)).isEqualTo(new ObjectMapper().readTree("""
                        {"time": "2026-02-01T12:00:00Z", "connected": false, "last_update": "2026-02-01T11:59:58Z",
                         "chats": 3, "waiting": 2, "stored": 40, "deleted": 1, "failures": 7, "lag_seconds": 1.5,
                         "unhandled": 9, "handler_failures": 4}""")));
        assertThat(Files.readString(health)).isEqualTo(run.out());
    }

    @Test
    void aHealthFileThatCannotBeWrittenIsSaid() {
        run.services.whileListening = progress -> progress.status(LOST);
        assertThat(run.run(
                        "listen",
                        "--all",
                        "--health",
                        folder.resolve("none/health.json").toString()))
                .isEqualTo(1);
        assertThat(run.err()).contains("--health");
    }

    @Test
    void aWatcherCanAskAtAPortOfThisComputer() throws Exception {
        try (var health = HealthPort.open(0, CommandLineRun.CLOCK)) {
            assertThat(ask(health).statusCode()).isEqualTo(503);
            var well = new ListenStatus(true, Optional.empty(), 1, 0, 0, 0, 0, Duration.ZERO, 0, 0);
            health.show(ListenResult.of(well, CommandLineRun.CLOCK));
            assertThat(ask(health).statusCode()).isEqualTo(200);
            assertThat(new ObjectMapper()
                            .readTree(ask(health).body())
                            .path("chats")
                            .asInt())
                    .isEqualTo(1);
            health.showLast(ListenResult.of(LOST, CommandLineRun.CLOCK));
            assertThat(ask(health).statusCode()).isEqualTo(503);
            assertThat(run.run("listen", "--all", "--health", Integer.toString(health.port())))
                    .isEqualTo(2);
            assertThat(run.err()).contains("--health", Integer.toString(health.port()));
        }
    }

    private static HttpResponse<String> ask(HealthPort health) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + health.port()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatIsToldIsAlsoLoggedWithTheTime() throws IOException {
        var log = folder.resolve("listen.log");
        run.services.whileListening = progress -> progress.begun(2);
        assertThat(run.run("listen", "--all", "--log", log.toString())).isZero();
        assertThat(run.err()).contains("Listening to 2 chat(s). Ctrl-C ends it.");
        assertThat(Files.readAllLines(log))
                .startsWith("2026-02-01T12:00:00Z Listening to 2 chat(s). Ctrl-C ends it.")
                .hasSize(2);
    }

    @Test
    void commandsBeginWithASignOrAreNotTaken() {
        run.run("listen", "--all");
        assertThat(run.services.calls).last().extracting("prefix").isEqualTo(Optional.of("."));
        run.run("listen", "--all", "--prefix", "!");
        assertThat(run.services.calls).last().extracting("prefix").isEqualTo(Optional.of("!"));
        run.run("listen", "--all", "--no-commands");
        assertThat(run.services.calls).last().extracting("prefix").isEqualTo(Optional.empty());
        assertThat(run.run("listen", "--all", "--prefix", "a")).isEqualTo(2);
    }
}
