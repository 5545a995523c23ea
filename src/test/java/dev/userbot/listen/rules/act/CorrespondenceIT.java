package dev.userbot.listen.rules.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Archive;
import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxPart;
import dev.userbot.archive.OutboxState;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.Match;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.sandbox.OfflineTelegram;
import dev.userbot.sandbox.TelegramUser;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.sandbox.world.Text;
import dev.userbot.sandbox.world.World;
import dev.userbot.sandbox.world.story.StoryWorld;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.GetChat;
import dev.userbot.td.api.GetMessage;
import dev.userbot.td.api.LoadChats;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given people who talk, when rules act on what they say, then Telegram has it once, and never what must not be. */
class CorrespondenceIT {
    private static final long ROBIN = 2_200_000_001L;
    private static final PeerId ANNA = PeerId.user(2_200_000_011L);
    private static final PeerId HERON = PeerId.user(2_200_000_200L);
    private static final PeerId LOUNGE = PeerId.channel(1_500_000_001L);
    private static final long LOUNGE_ID = -1_001_500_000_001L;
    private static final PeerId ROTA = PeerId.chat(4_100_000_001L);
    private static final long ROTA_ID = -4_100_000_001L;
    private static final long LETTERS_ID = -1_001_500_000_004L;
    private static final RuleAction.Reply THANKS = new RuleAction.Reply("Thanks, {first_name}!", false, 5);
    private static final RuleAction.Copy TO_ROTA = new RuleAction.Copy(ROTA_ID, "the rota");

    @TempDir
    Path folder;

    private final World world = StoryWorld.create(StoryWorld.DEFAULT_SEED);
    private final LiveChat lounge = LiveChat.of(world, LOUNGE);
    private final List<String> reports = new CopyOnWriteArrayList<>();
    private OfflineTelegram telegram;
    private TelegramUser user;
    private Archive archive;
    private OutgoingUpdates outgoing;
    private Correspondence actions;

    @BeforeEach
    void start() throws IOException {
        telegram = new OfflineTelegram(folder, world);
        user = telegram.logsIn();
        outgoing = OutgoingUpdates.of(user.client());
        user.client().call(new LoadChats(Optional.empty(), 100));
        // TDLib tells that it is connected to those who ask before.
        telegram.sandbox().dropConnections();
        archive = Archive.open(folder.resolve("archive.db"));
        actions = actions();
    }

    @AfterEach
    void end() throws IOException {
        archive.close();
        outgoing.close();
        user.close();
        telegram.close();
    }

    private Correspondence actions() {
        return new Correspondence(
                user.client(),
                () -> new SendService(
                        user.client(),
                        outgoing,
                        new ChatDirectory(user.client()),
                        archive,
                        Clock.systemUTC(),
                        Sleeper.REAL,
                        RandomGenerator.getDefault()),
                archive,
                new CommandPrefix("."),
                (rule, what) -> reports.add(what),
                Clock.systemUTC());
    }

    private int says(PeerId who, String text) {
        return lounge.says(who, Text.text(text), Instant.now());
    }

    /** The message as a listener gets it. */
    private ChatMessage message(long chatId, long id) {
        await().ignoreExceptions()
                .until(() -> user.json(new GetMessage(chatId, id << 20)).has("content"));
        try {
            var json = user.json(new GetMessage(chatId, id << 20));
            return new ChatMessage("The Lounge", TdJson.bind(json, Message.class), json.toString(), false);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void acts(RuleAction action, ChatMessage message, String... groups) throws InterruptedException {
        if (actions.mayActOn(message)) {
            actions.perform(new Occasion("it", message, new Match(List.of(groups)), 0), action);
        }
    }

    /** What was written in a chat after a message. */
    private List<TlObject> after(PeerId peer, int id) {
        var history = world.history(ROBIN, peer);
        var found = new ArrayList<TlObject>();
        for (int index = history.indexAtLeast(id + 1); index < history.size(); index++) {
            found.add(history.at(index));
        }
        return found;
    }

    private int newest(PeerId peer) {
        var history = world.history(ROBIN, peer);
        return history.idAt(history.size() - 1);
    }

    private static List<String> texts(List<TlObject> messages) {
        return messages.stream().map(message -> message.string("message")).toList();
    }

    @Test
    void aReplyIsSentOnceHoweverOftenTheMessageComes() throws InterruptedException {
        int asked = says(ANNA, "order #42");
        var message = message(LOUNGE_ID, asked);
        acts(new RuleAction.Reply("Thanks, {first_name} {last_name}! {1}", false, 5), message, "42");
        acts(new RuleAction.Reply("Thanks, {first_name} {last_name}! {1}", false, 5), message, "42");
        actions = actions();
        acts(new RuleAction.Reply("Other words after a change of the rules", false, 5), message, "42");
        var replies = after(LOUNGE, asked);
        assertThat(texts(replies)).containsExactly("Thanks, Anna Lindqvist! 42");
        assertThat(replies.get(0).object("reply_to").orElseThrow().intValue("reply_to_msg_id"))
                .isEqualTo(asked);
        assertThat(reports).isEmpty();
    }

    @Test
    void aHostileMessageIsDataInAReply() throws InterruptedException {
        int asked = says(ANNA, "**{name}** `x` {{ ||y||");
        acts(new RuleAction.Reply("You said: {text}", true, 5), message(LOUNGE_ID, asked));
        var reply = after(LOUNGE, asked).get(0);
        assertThat(reply.string("message")).isEqualTo("You said: **{name}** `x` {{ ||y||");
        assertThat(reply.objects("entities")).isEmpty();
    }

    @Test
    void aRuleThatWouldAnswerItselfDoesNot() throws InterruptedException {
        int asked = says(ANNA, "hello");
        acts(THANKS, message(LOUNGE_ID, asked));
        acts(new RuleAction.Forward(LOUNGE_ID, "the lounge"), message(LOUNGE_ID, asked + 1));
        acts(THANKS, message(LOUNGE_ID, asked + 1));
        assertThat(texts(after(LOUNGE, asked))).containsExactly("Thanks, Anna!");
    }

    @Test
    void programsOneselfAndWhatNobodyWroteGetNoAnswer() throws InterruptedException {
        int first = says(HERON, "Soup is ready");
        says(PeerId.user(ROBIN), "my own words");
        says(LOUNGE, "said by the group itself");
        int last = lounge.says(
                ANNA, Text.text("by a program"), Instant.now(), message -> message.with("via_bot_id", HERON.id()));
        for (int id = first; id <= last; id++) {
            acts(THANKS, message(LOUNGE_ID, id));
        }
        assertThat(after(LOUNGE, last)).isEmpty();
    }

    @Test
    void thereAreOnlySoManyRepliesAnHourAlsoAfterANewStart() throws InterruptedException {
        var reply = new RuleAction.Reply("Hi", false, 2);
        int before = newest(LOUNGE);
        var messages = new ArrayList<ChatMessage>();
        for (int number = 0; number < 4; number++) {
            messages.add(message(LOUNGE_ID, says(ANNA, "question " + number)));
        }
        acts(reply, messages.get(0));
        acts(reply, messages.get(1));
        actions = actions();
        acts(reply, messages.get(2));
        acts(reply, messages.get(3));
        assertThat(texts(after(LOUNGE, before))).filteredOn("Hi"::equals).hasSize(2);
        assertThat(reports).singleElement().asString().contains("2 replies in an hour");
    }

    @Test
    void strangersDoNotHaveTheAccountTypeCommands() throws InterruptedException {
        int asked = says(ANNA, "\u200b .export md");
        var message = message(LOUNGE_ID, asked);
        int before = newest(ROTA);
        acts(new RuleAction.Reply("{text}", false, 5), message);
        assertThat(after(LOUNGE, asked)).isEmpty();
        assertThat(reports).singleElement().asString().contains("would begin with '.'");

        acts(TO_ROTA, message);
        assertThat(after(ROTA, before))
                .singleElement()
                .satisfies(copy -> assertThat(copy.has("fwd_from")).isTrue());
    }

    @Test
    void forwardsNameTheirAuthorCopiesDoNotAndBothAreSentOnce() throws InterruptedException {
        var message = message(LOUNGE_ID, says(ANNA, "worth keeping"));
        int before = newest(ROTA);
        var forward = new RuleAction.Forward(ROTA_ID, "the rota");
        for (int times = 0; times < 2; times++) {
            actions.perform(new Occasion("it", message, new Match(List.of()), 0), forward);
            actions.perform(new Occasion("it", message, new Match(List.of()), 1), TO_ROTA);
        }
        var sent = after(ROTA, before);
        assertThat(texts(sent)).containsExactly("worth keeping", "worth keeping");
        assertThat(sent.get(0).has("fwd_from")).isTrue();
        assertThat(sent.get(1).has("fwd_from")).isFalse();
    }

    @Test
    void protectedContentIsReportedAndNotSentOn() throws InterruptedException {
        int before = newest(ROTA);
        var letters = world.history(ROBIN, PeerId.channel(1_500_000_004L));
        acts(TO_ROTA, message(LETTERS_ID, letters.idAt(letters.size() - 1)));
        assertThat(after(ROTA, before)).isEmpty();
        assertThat(reports).singleElement().asString().contains("protected");
    }

    @Test
    void aCopyThatArrivedBeforeTheProgramWasKilledIsNotSentAgain() throws InterruptedException {
        var message = message(LOUNGE_ID, says(ANNA, "worth keeping once"));
        int before = newest(ROTA);
        acts(TO_ROTA, message);
        // As the outbox was when the program was killed: asked, and nothing known of the outcome.
        var key = new Occasion("it", message, new Match(List.of()), 0).stepKey();
        var sent = archive.outbox().find(key, ROTA_ID).orElseThrow();
        archive.outbox().forget(sent);
        archive.outbox()
                .asked(
                        archive.outbox().add(List.of(untouched(sent))).get(0),
                        0,
                        Instant.now().minusSeconds(5));
        acts(TO_ROTA, message);
        assertThat(texts(after(ROTA, before))).containsExactly("worth keeping once");
        assertThat(archive.outbox().find(key, ROTA_ID).orElseThrow().isSent()).isTrue();
    }

    private static OutboxEntry untouched(OutboxEntry entry) {
        return new OutboxEntry(
                0,
                entry.key(),
                entry.chatId(),
                entry.fingerprint(),
                entry.sendAt(),
                entry.created(),
                List.of(new OutboxPart(OutboxState.PLANNED, Optional.empty(), List.of(), Optional.empty())));
    }

    @Test
    void whatMayBeOnesOwnWaitsUntilThatIsKnown() throws InterruptedException {
        var mine = message(LOUNGE_ID, says(PeerId.user(ROBIN), "sent by hand, or by a rule?"));
        var part = new OutboxPart(OutboxState.PLANNED, Optional.empty(), List.of(), Optional.empty());
        var entry = new OutboxEntry(0, "rule:x", LOUNGE_ID, "f", Optional.empty(), Instant.now(), List.of(part));
        var stored = archive.outbox().add(List.of(entry)).get(0);
        archive.outbox().asked(stored, 0, Instant.now());
        int before = newest(ROTA);
        assertThatThrownBy(() -> acts(TO_ROTA, mine)).isInstanceOf(UserbotException.class);
        archive.outbox().sent(stored, 0, List.of(1L << 20));
        acts(TO_ROTA, mine);
        assertThat(texts(after(ROTA, before))).containsExactly("sent by hand, or by a rule?");
    }

    @Test
    void aMessageIsMarkedAsReadAndGetsAReaction() throws InterruptedException {
        int said = says(ANNA, "hello");
        var message = message(LOUNGE_ID, said);
        acts(new RuleAction.MarkRead(), message);
        acts(new RuleAction.React("👍"), message);
        acts(new RuleAction.React("👍"), message);
        await().untilAsserted(() -> assertThat(
                        user.client().call(new GetChat(LOUNGE_ID)).unreadCount())
                .isZero());
        await().untilAsserted(() -> assertThat(message(LOUNGE_ID, said)
                        .message()
                        .interactionInfo()
                        .orElseThrow()
                        .reactions()
                        .orElseThrow()
                        .reactions())
                .singleElement()
                .satisfies(reaction -> assertThat(reaction.totalCount()).isEqualTo(1)));
    }
}
