package dev.userbot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.sandbox.world.traffic.SaidMessage;
import dev.userbot.sandbox.world.traffic.TalkingChat;
import dev.userbot.sandbox.world.traffic.Traffic;
import dev.userbot.sandbox.world.traffic.TrafficMix;
import dev.userbot.td.api.MessageContent.MessageText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * People who talk, edit, delete and react all the time, and a listener with rules: the connection breaks, is away for too long,
 * and the listener is killed. In the end the archive must be what the world is, and the rules must have acted once.
 */
final class Soak implements AutoCloseable {
    private static final long SUPERGROUPS = -1_000_000_000_000L;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scene scene;
    private final List<TalkingChat> chats;
    private final Plan plan;
    private final Traffic traffic;
    private final OfflineUser user;
    private final Path folder;
    private final Path health;
    private final HttpServer server;
    /** What the webhook was told, as it came. */
    private final ConcurrentLinkedQueue<JsonNode> posts = new ConcurrentLinkedQueue<>();

    private Userbot.Running listening;
    private long mostWaiting;
    private long mostUnhandled;

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
        this.scene = scene;
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
        server.start();
        user = new OfflineUser(folder, scene.world());
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

    /** How many chats had something to be archived, and how many messages were to be handled, at the most. */
    String mostQueued() {
        return "at most %d chats waiting and %d messages unhandled".formatted(mostWaiting, mostUnhandled);
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
    }

    private void missesTooMuch() {
        user.sandbox().away(Duration.ofDays(1));
        traffic.burst(chats.get(0).peer(), plan.missed());
        user.sandbox().comesBack();
    }

    /** Lets all of it happen, and fails unless everything is as it must be in the end. */
    void run() throws IOException {
        listening = listen();
        var talking = Executors.newSingleThreadScheduledExecutor();
        var unused = talking.scheduleAtFixedRate(
                traffic::step, 0, TimeUnit.SECONDS.toMicros(1) / plan.perSecond(), TimeUnit.MICROSECONDS);
        try {
            trouble();
        } finally {
            talking.shutdownNow();
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(differences()).isEmpty());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).isEmpty());
        await().atMost(PATIENCE).until(() -> {
            look();
            var status = JSON.readTree(health.toFile());
            return status.path("unhandled").asLong() == 0
                    && status.path("waiting").asLong() == 0;
        });
        copiesAreThereOnce();
        listening.process().destroy();
        var result = listening.await();
        assertThat(result.exitCode()).as("%s", result).isZero();
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
    }

    /** What the archive has otherwise than it is. */
    private List<String> differences() {
        var different = new ArrayList<String>();
        try (var archive = Archive.open(user.session().resolve("archive.db"))) {
            for (var chat : chats) {
                var archived = archived(archive, chatId(chat.peer()));
                traffic.saidIn(chat.peer()).forEach(said -> compare(said, archived, different));
            }
        }
        return different;
    }

    /** What a rule was not told, or told otherwise than once, or in another order than it was said. */
    private List<String> told() throws IOException {
        var wrong = new ArrayList<String>();
        var lines = places(Files.readAllLines(folder.resolve("lines.jsonl")).stream()
                .map(Soak::parsed)
                .toList());
        var posted = places(List.copyOf(posts));
        try (var archive = Archive.open(user.session().resolve("archive.db"))) {
            for (var chat : chats) {
                var archived = archived(archive, chatId(chat.peer())).keySet();
                traffic.saidIn(chat.peer()).stream()
                        .filter(said -> archived.contains((long) said.id()))
                        .map(said -> place(chatId(chat.peer()), said.id()))
                        .forEach(place -> {
                            if (lines.getOrDefault(place, 0) != 1) {
                                wrong.add("%s: %d lines".formatted(place, lines.getOrDefault(place, 0)));
                            }
                            if (!posted.containsKey(place)) {
                                wrong.add(place + ": no post");
                            }
                        });
            }
        }
        wrong.addAll(disorder());
        return wrong;
    }

    /** Posts that came for the first time after one of a later message of their chat. */
    private List<String> disorder() {
        var last = new HashMap<Long, Long>();
        var seen = new HashSet<String>();
        var wrong = new ArrayList<String>();
        for (var post : posts) {
            var chat = post.at("/chat/id").asLong();
            var id = post.at("/message/id").asLong();
            if (seen.add(post.path("key").asText()) && id < last.getOrDefault(chat, 0L)) {
                wrong.add("%d of %d came too late".formatted(id >> 20, chat));
            }
            last.merge(chat, id, Math::max);
        }
        return wrong;
    }

    private void copiesAreThereOnce() throws IOException {
        var copied = Files.readAllLines(folder.resolve("copied.jsonl")).stream()
                .map(Soak::parsed)
                .toList();
        var saved = scene.world().history(scene.owner(), PeerId.user(scene.owner()));
        var copies = IntStream.range(0, saved.size())
                .mapToObj(index -> saved.at(index).string("message"))
                .filter(text -> text.matches(".* \\(\\d*00\\)"))
                .toList();
        assertThat(copies)
                .doesNotHaveDuplicates()
                .isSubsetOf(copied.stream().map(Soak::textOf).toList())
                .containsAll(copied.stream()
                        .filter(this::canBeCopied)
                        .map(Soak::textOf)
                        .toList());
    }

    /** Not what is protected, nor what may have been gone or been another text between the line and the copy. */
    private boolean canBeCopied(JsonNode line) {
        var place = place(line.at("/chat/id").asLong(), line.at("/message/id").asLong() >> 20);
        return line.at("/message/can_be_saved").asBoolean()
                && traffic.said().stream()
                        .filter(said -> place(chatId(said.chat()), said.id()).equals(place))
                        .noneMatch(said -> said.deleted() || said.versions().size() > 1);
    }

    private static String textOf(JsonNode line) {
        return line.path("text").asText();
    }

    private static Map<String, Integer> places(List<JsonNode> told) {
        var places = new HashMap<String, Integer>();
        told.forEach(one -> places.merge(
                place(one.at("/chat/id").asLong(), one.at("/message/id").asLong() >> 20), 1, Integer::sum));
        return places;
    }

    private static String place(long chatId, long id) {
        return chatId + "/" + id;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private static Map<Long, ArchivedMessage> archived(Archive archive, long chatId) {
        var found = new HashMap<Long, ArchivedMessage>();
        try (var messages = archive.messages().stream(chatId, MessageSelection.ALL)) {
            messages.forEach(message -> found.put(message.id() >> 20, message));
        }
        return found;
    }

    private static void compare(SaidMessage said, Map<Long, ArchivedMessage> archived, List<String> different) {
        var found = archived.get((long) said.id());
        if (found == null) {
            // What came and went while nobody listened cannot be known.
            if (!said.deleted()) {
                different.add("lacks " + said);
            }
        } else if (found.deleted().isPresent() != said.deleted()) {
            different.add((said.deleted() ? "not marked as deleted: " : "wrongly marked as deleted: ") + said);
        } else if (!said.deleted() && !text(found).equals(said.text())) {
            different.add("has '" + text(found) + "' of " + said);
        }
    }

    private static String text(ArchivedMessage message) {
        return message.message().content() instanceof MessageText text
                ? text.text().text()
                : "";
    }

    private static long chatId(PeerId peer) {
        return switch (peer.kind()) {
            case USER -> peer.id();
            case CHAT -> -peer.id();
            case CHANNEL -> SUPERGROUPS - peer.id();
        };
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
