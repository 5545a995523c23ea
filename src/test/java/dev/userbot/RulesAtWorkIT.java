package dev.userbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.TelegramChats;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.ListenerAtWork;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.RuleBookProgress;
import dev.userbot.listen.rules.RuleSet;
import dev.userbot.listen.rules.RulesRequest;
import dev.userbot.sandbox.OfflineTelegram;
import dev.userbot.sandbox.TelegramUser;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a listener with a file of rules, when people talk, then the rules act, whatever happens to listener and file. */
class RulesAtWorkIT {
    private static final long ROBIN = 2_200_000_001L;
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    private static final long LOUNGE_ID = -1_001_500_000_001L;
    private static final String RULES = """
            rules:
              - name: greet
                when: {chats: "@heron_lounge", text: hello, direction: any}
                do:
                  - write: events.jsonl
                  - reply: "Hello, {first_name}!"
                  - run: [./count.sh]
            """;

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private final LiveChat lounge = LiveChat.of(world, LOUNGE);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> downloads = new CopyOnWriteArrayList<>();
    private OfflineTelegram telegram;
    private TelegramUser user;
    private Archive archive;
    private OutgoingUpdates outgoing;

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, world);
        user = telegram.logsIn();
        outgoing = OutgoingUpdates.of(user.client());
        archive = Archive.open(folder.resolve("archive.db"));
        var program = Files.writeString(folder.resolve("count.sh"), "#!/bin/sh\necho \"$USERBOT_KEY\" >> counted\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        write(RULES);
    }

    @AfterEach
    void end() throws IOException {
        archive.close();
        outgoing.close();
        user.close();
        telegram.close();
    }

    private void write(String rules) throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), rules.replace("\"@heron_lounge\"", String.valueOf(LOUNGE_ID)));
    }

    private RulesAtWork rules() {
        var directory = new ChatDirectory(user.client());
        return new RulesAtWork(
                new RulesRequest(folder.resolve("rules.yaml"), options -> {}, new CommandPrefix(".")),
                new RulesAtWork.Tools(
                        user.client(),
                        archive,
                        new TelegramChats(directory, archive.peers()),
                        () -> new SendService(
                                user.client(),
                                outgoing,
                                directory,
                                archive,
                                Clock.systemUTC(),
                                Sleeper.REAL,
                                RandomGenerator.getDefault()),
                        (message, options) -> downloads.add(message.key() + options),
                        told::add,
                        ZoneOffset.UTC,
                        Clock.systemUTC()),
                new RuleBookProgress() {
                    @Override
                    public void begun(Path file, RuleSet rules) {}

                    @Override
                    public void renewed(RuleSet rules) {
                        told.add("renewed");
                    }

                    @Override
                    public void refused(UserbotException cause) {
                        told.add(cause.getMessage());
                    }
                },
                (rule, what) -> told.add(rule + ": " + what));
    }

    private ListenerAtWork listens(RulesAtWork rules) {
        return new ListenerAtWork(user.client(), archive, rules, Optional.empty(), LOUNGE_ID);
    }

    private int says(String text) {
        return lounge.says(ANNA, Text.text(text), Instant.now());
    }

    private List<String> lines(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> replies(int after) {
        var history = world.history(ROBIN, LOUNGE);
        var found = new ArrayList<String>();
        for (int index = history.indexAtLeast(after + 1); index < history.size(); index++) {
            if (history.at(index).string("message").startsWith("Hello")) {
                found.add(history.at(index).string("message"));
            }
        }
        return found;
    }

    @Test
    void eachMessageIsActedOnOnceAlsoThoseOfTheTimeInBetween() {
        int first = says("before anybody listened");
        try (var rules = rules();
                var listener = listens(rules)) {
            listener.settles();
            says("hello one");
            await().until(() -> lines("counted").size() == 1);
            listener.settles();
        }
        says("hello two");
        try (var rules = rules();
                var listener = listens(rules)) {
            says("hello three");
            await().until(() -> lines("counted").size() == 3);
            listener.settles();
            assertThat(listener.handlerFailures()).isEmpty();
        }
        assertThat(replies(first)).containsExactly("Hello, Anna!", "Hello, Anna!", "Hello, Anna!");
        // The replies say hello, too, and the rule is for everybody's messages: it does not act on itself.
        assertThat(lines("events.jsonl").stream()
                        .map(line -> TdJson.parse(line).path("text").asText()))
                .containsExactly("hello one", "hello two", "hello three");
        assertThat(lines("counted")).doesNotHaveDuplicates().hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void rulesThatChangeAreInForceAtOnceAndBadOnesAreNot() throws IOException {
        try (var rules = rules();
                var listener = listens(rules)) {
            listener.settles();
            write("rules: [{name: greet, do: [{wirte: stdout}]}]");
            await().until(() -> told.stream().anyMatch(line -> line.contains("Did you mean 'write'?")));
            says("hello one");
            await().until(() -> lines("counted").size() == 1);

            write("rules: [{name: other, do: [download, {write: stdout}]}]");
            await().until(() -> told.contains("renewed"));
            listener.settles();
            says("hello two");
            await().until(() -> told.stream().anyMatch(line -> line.contains("hello two")));
            assertThat(downloads).singleElement().asString().startsWith(LOUNGE_ID + ":");
            listener.settles();
            assertThat(lines("counted")).hasSize(1);
        }
    }
}
