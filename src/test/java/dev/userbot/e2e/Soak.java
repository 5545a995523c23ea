package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.sandbox.world.traffic.TalkingChat;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.sandbox.world.traffic.TrafficMix;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * People who talk, edit, delete and react all the time, and a listener with rules: the connection breaks, is away for too long,
 * and the listener is killed. In the end the archive must be what the world is, and the rules must have acted once.
 */
final class Soak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Of all messages that may wait for the rules at a time, those that are said in so many seconds. */
    private static final int SECONDS_UNHANDLED = 30;
    /** With the heap of 96 MB, TDLib's and the JVM's own; it needs about 250 MB. */
    private static final long MOST_RESIDENT_KB = 500_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<TalkingChat> chats;
    private final Plan plan;
    private final Traffic traffic;
    private final OfflineUser user;
    private final Path folder;
    private final Path health;
    private final HttpServer server;
    /** What the webhook was told, as it came. */
    private final ConcurrentLinkedQueue<JsonNode> posts = new ConcurrentLinkedQueue<>();

    private final SoakOutcome outcome;
    private Userbot.Running listening;
    private long mostWaiting;
    private long mostUnhandled;
    private long mostResidentKb;

    /**
     * How much happens.
     *
     * @param perSecond things that happen in all chats together
     * @param things in all; kills and gaps are spread over them
     * @param betweenDrops after so many things the connection breaks
     * @param kills of the listener
     * @param gaps times at which too much is missed for Telegram to tell
     * @param missed messages in one chat each time
     */
    record Plan(int perSecond, int things, int betweenDrops, int kills, int gaps, int missed) {}

    /**
     * Where it happens.
     *
     * @param chats in all of which people talk
     */
    record Scene(World world, List<TalkingChat> chats) {
        /** The built-in world. */
        static Scene story() {
            var world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
            return new Scene(world, TalkingChat.all(world));
        }

        long owner() {
            return world.accounts().get(0).userId();
        }
    }

    Soak(Path folder, Scene scene, Plan plan) throws IOException {
        this.chats = scene.chats();
        this.plan = plan;
        this.traffic = new Traffic(chats, TrafficMix.USUAL, 6, Clock.systemUTC());
        this.folder = folder;
        this.health = folder.resolve("health.json");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            posts.add(JSON.readTree(exchange.getRequestBody()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        user = new OfflineUser(folder, scene.world());
        outcome = new SoakOutcome(scene, traffic, folder, user.session().resolve("archive.db"));
    }

    /** What it took and what it kept, for people. */
    String summary() {
        var replaced = outcome.replaced();
        return "%d of %d earlier versions kept; at most %d chats waiting, %d messages unhandled, %d MB resident"
                .formatted(replaced.kept(), replaced.said(), mostWaiting, mostUnhandled, mostResidentKb / 1024);
    }

    private void begin() throws IOException {
        server.start();
        user.succeed("--sandbox", "whoami");
        // Copying the library, which whoami has done, needs more.
        user.userbot().withJvmOption("-Xmx96m");
        Files.writeString(
                folder.resolve("rules.yaml"), """
                rules:
                  - name: lines
                    when: {direction: any}
                    do: [write: lines.jsonl]
                  - name: hook
                    when: {direction: any}
                    do: [webhook: {url: "http://127.0.0.1:%d/"}]
                  - name: copies
                    when: {direction: any, regex: '\\(\\d*00\\)'}
                    do: [write: copied.jsonl, copy: me]
                """.formatted(server.getAddress().getPort()));
    }

    private Userbot.Running listen() throws IOException {
        Files.deleteIfExists(health);
        var listening = user.userbot()
                .start("--sandbox", "listen", "--all", "--rules", "rules.yaml", "--health", health.toString());
        await().atMost(PATIENCE).until(() -> Files.exists(health));
        return listening;
    }

    private void awaitSaid(int things) {
        await().atMost(PATIENCE.plusSeconds(things / plan.perSecond())).until(() -> {
            look();
            return traffic.said().size() >= things;
        });
    }

    private void look() throws IOException {
        var status = JSON.readTree(Files.exists(health) ? Files.readString(health) : "{}");
        mostWaiting = Math.max(mostWaiting, status.path("waiting").asLong());
        mostUnhandled = Math.max(mostUnhandled, status.path("unhandled").asLong());
        mostResidentKb = Math.max(mostResidentKb, residentKb(listening.process()));
    }

    /** The most memory that the process ever had at a time, by proc(5); 0 if it has ended, and on other systems than Linux. */
    private static long residentKb(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private void missesTooMuch() {
        user.sandbox().away(Duration.ofDays(1));
        traffic.burst(chats.get(0).peer(), plan.missed());
        user.sandbox().comesBack();
    }

    /** Lets all of it happen, and fails unless everything is as it must be in the end. */
    void run() throws IOException {
        begin();
        listening = listen();
        var talking = Executors.newSingleThreadScheduledExecutor();
        var unused = talking.scheduleAtFixedRate(
                traffic::step, 0, TimeUnit.SECONDS.toMicros(1) / plan.perSecond(), TimeUnit.MICROSECONDS);
        try {
            trouble();
        } finally {
            talking.shutdownNow();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outcome.differences()).isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(outcome.wronglyTold(List.copyOf(posts))).isEmpty());
        await().atMost(PATIENCE).until(() -> {
            look();
            var status = JSON.readTree(health.toFile());
            return status.path("unhandled").asLong() == 0
                    && status.path("waiting").asLong() == 0;
        });
        outcome.copiesAreThereOnce();
        enoughWasSeenAndLittleKeptInHand();
        listening.process().destroy();
        var result = listening.await();
        assertThat(result.exitCode()).as("%s", result).isZero();
    }

    private void enoughWasSeenAndLittleKeptInHand() {
        var replaced = outcome.replaced();
        assertThat(replaced.kept())
                .as("of %d earlier versions", replaced.said())
                .isGreaterThan(replaced.said() / 2);
        assertThat(mostUnhandled)
                .as("messages unhandled at a time")
                .isLessThan(plan.gaps() * plan.missed() + SECONDS_UNHANDLED * plan.perSecond());
        assertThat(mostResidentKb).as("memory").isLessThan(MOST_RESIDENT_KB);
    }

    private void trouble() throws IOException {
        var kills = plan.kills();
        var gaps = plan.gaps();
        for (int said = plan.betweenDrops(); said < plan.things(); said += plan.betweenDrops()) {
            awaitSaid(said);
            user.sandbox().dropConnections();
            if (kills > 0 && said >= plan.things() * (plan.kills() - kills + 1) / (plan.kills() + 1)) {
                kills--;
                listening.kill();
                awaitSaid(traffic.said().size() + plan.perSecond());
                listening = listen();
            } else if (gaps > 0 && said >= plan.things() * (plan.gaps() - gaps + 1) / (plan.gaps() + 1)) {
                gaps--;
                missesTooMuch();
            }
        }
        assertThat(kills + gaps).as("kills and gaps that did not happen").isZero();
        awaitSaid(plan.things());
    }

    @Override
    public void close() throws IOException {
        if (listening != null) {
            listening.kill();
        }
        user.close();
        server.stop(0);
    }
}
