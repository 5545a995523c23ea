package dev.userbot.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.userbot.archive.Job;
import dev.userbot.archive.MessageSelection;
import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxPart;
import dev.userbot.archive.OutboxState;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.history.Sleeper;
import dev.userbot.listen.commands.TypedCommands;
import dev.userbot.listen.handlers.ActionsFactory;
import dev.userbot.plugin.Command;
import dev.userbot.plugin.CommandCall;
import dev.userbot.plugin.MessageHandler;
import dev.userbot.sandbox.tl.TlObject;
import dev.userbot.sandbox.world.LiveChat;
import dev.userbot.sandbox.world.Text;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.GetMessage;
import dev.userbot.td.api.MessageContent.MessageText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Given a listener, when the owner types commands in chats on another device, then their messages become the results. */
class CommandsIT extends RobinsArchive {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);

    private interface Work {
        String run(CommandCall call) throws Exception;
    }

    private record Own(String name, boolean isJob, Work work) implements Command {
        @Override
        public String summary() {
            return "is a part of a test";
        }

        @Override
        public FormattedText run(CommandCall call) throws Exception {
            return FormattedText.plain(work.run(call));
        }
    }

    /** Says what it was told. */
    private Command echo() {
        return new Own("echo", false, call -> {
            heard.add(call.text());
            return "echo: " + call.text();
        });
    }

    /** Waits until it is released, and tells how far it is. */
    private Command longWork() {
        return new Own("long", true, call -> {
            heard.add("long " + call.text());
            call.progress("half-way through " + call.text());
            release.await();
            return "done: " + call.text();
        });
    }

    private final class Taker implements AutoCloseable {
        private final OutgoingUpdates outgoing = OutgoingUpdates.of(user.client());
        private final List<Exception> jobFailures = new CopyOnWriteArrayList<>();
        private final TypedCommands commands;
        private final ListenerAtWork listener;

        Taker(Command... others) {
            var clock = Clock.systemUTC();
            Supplier<SendService> sends = () -> new SendService(
                    user.client(),
                    outgoing,
                    new ChatDirectory(user.client()),
                    archive,
                    clock,
                    Sleeper.REAL,
                    RandomGenerator.getDefault());
            commands = new TypedCommands(
                    ".",
                    List.of(others),
                    archive,
                    new ActionsFactory(user.client(), new SentReplies(sends), clock),
                    (number, command, cause) -> jobFailures.add(cause),
                    clock);
            List<MessageHandler> handlers = List.of(commands.handler());
            listener = new ListenerAtWork(
                    user.client(), archive, () -> handlers, Optional.empty(), Optional.of("."), LOUNGE_ID);
            commands.jobs().resume();
        }

        @Override
        public void close() {
            commands.close();
            listener.close();
            outgoing.close();
            assertThat(jobFailures).isEmpty();
        }
    }

    private static int types(LiveChat chat, String text) {
        return chat.says(ROBIN, Text.text(text), Instant.now());
    }

    private String shown(long chatId, int id) {
        var message = user.client().call(new GetMessage(chatId, (long) id << 20));
        return ((MessageText) message.content()).text().text();
    }

    private void becomes(long chatId, int id, String begin) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(shown(chatId, id)).startsWith(begin));
    }

    @Test
    void aTypedCommandBecomesItsResult() {
        try (var taker = new Taker(echo())) {
            becomes(LOUNGE_ID, types(lounge, ".echo one  two"), "echo: one  two");
            becomes(LOUNGE_ID, types(lounge, ".ping"), "pong, ");
            becomes(LOUNGE_ID, types(lounge, ".id"), "chat " + LOUNGE_ID);
            int help = types(lounge, ".help");
            becomes(LOUNGE_ID, help, "Commands:");
            assertThat(shown(LOUNGE_ID, help)).contains(".echo \u2013 is a part of a test", ".stop NUMBER");
            becomes(LOUNGE_ID, types(lounge, ".stop 77"), "\u26a0 There is no job 77");
            taker.listener.settles();
        }
    }

    @Test
    void commandsAreTakenInEveryChatOfWhichTheArchiveGetsNothingElse() {
        try (var taker = new Taker(echo())) {
            rota.says(ANNA, Text.text("good morning"), Instant.now());
            becomes(ROTA_ID, types(rota, ".echo everywhere"), "echo: everywhere");
            types(rota, "thank you");
            becomes(ROTA_ID, types(rota, ".echo again"), "echo: again");
            taker.listener.settles();
        }
        assertThat(archive.messages().span(ROTA_ID, MessageSelection.ALL).count())
                .isEqualTo(2);
    }

    @Test
    void whatOthersTypeAndWhatIsNoCommandIsLeftAlone() {
        try (var taker = new Taker(echo())) {
            lounge.says(ANNA, Text.text(".echo from Anna"), Instant.now());
            int unknown = types(lounge, ".unknown to it");
            int old = lounge.says(
                    ROBIN,
                    Text.text(".echo forwarded"),
                    Instant.now(),
                    message -> message.with(
                            "fwd_from",
                            TlObject.of("messageFwdHeader", "from_id", ANNA.toTl(), "date", 1_700_000_000)));
            becomes(LOUNGE_ID, types(lounge, ".echo mine"), "echo: mine");
            taker.listener.settles();
            assertThat(heard).containsExactly("mine");
            assertThat(shown(LOUNGE_ID, unknown)).isEqualTo(".unknown to it");
            assertThat(shown(LOUNGE_ID, old)).isEqualTo(".echo forwarded");
        }
    }

    @Test
    void aCommandThatWasTypedWhileNobodyListenedIsTakenOnce() {
        try (var taker = new Taker(echo())) {
            becomes(LOUNGE_ID, types(lounge, ".echo before"), "echo: before");
            taker.listener.settles();
        }
        int missed = types(lounge, ".echo missed");
        try (var taker = new Taker(echo())) {
            becomes(LOUNGE_ID, missed, "echo: missed");
            taker.listener.settles();
        }
        assertThat(heard).containsExactly("before", "missed");
    }

    @Test
    void aCommandThatFailsSaysSo() {
        var refused = new Own("refused", false, call -> {
            throw new UserbotException(Failure.NOT_FOUND, "No such thing.");
        });
        var broken = new Own("broken", true, call -> {
            throw new IllegalStateException("a secret");
        });
        try (var taker = new Taker(refused, broken)) {
            becomes(LOUNGE_ID, types(lounge, ".refused"), "\u26a0 No such thing.");
            int secret = types(lounge, ".broken");
            becomes(LOUNGE_ID, secret, "\u26a0 An unexpected error happened (IllegalStateException)");
            assertThat(taker.listener.handlerFailures()).isEmpty();
        }
    }

    @Test
    void aLongOneShowsHowFarItIsAndCanBeStopped() {
        try (var taker = new Taker(longWork(), echo())) {
            int first = types(lounge, ".long first");
            int second = types(lounge, ".long second");
            becomes(LOUNGE_ID, first, "long: job 1, .stop 1 ends it");
            becomes(LOUNGE_ID, types(lounge, ".jobs"), "1 long, chat " + LOUNGE_ID + ": running for");
            // The others go on meanwhile.
            becomes(LOUNGE_ID, types(lounge, ".echo hello"), "echo: hello");
            becomes(LOUNGE_ID, types(lounge, ".stop 1"), "Job 1 was told to end.");
            becomes(LOUNGE_ID, first, "Stopped.");
            release.countDown();
            becomes(LOUNGE_ID, second, "done: second");
            taker.listener.settles();
            await().until(() -> archive.jobs().open().isEmpty());
        }
        assertThat(archive.jobs().find(1).orElseThrow().state()).isEqualTo(Job.State.STOPPED);
        assertThat(archive.jobs().find(2).orElseThrow().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void aLongOneIsBegunAgainByTheNextRun() {
        int typed;
        try (var taker = new Taker(longWork())) {
            typed = types(lounge, ".long way");
            await().until(() -> heard.size() == 1);
            taker.listener.settles();
        }
        assertThat(archive.jobs().open()).hasSize(1);
        release.countDown();
        try (var taker = new Taker(longWork())) {
            becomes(LOUNGE_ID, typed, "done: way");
            taker.listener.settles();
        }
        assertThat(heard).containsExactly("long way", "long way");
        await().until(() -> archive.jobs().open().isEmpty());
    }

    /** A handler may have the account say what a stranger wrote. */
    @Test
    void whatThisProgramSendsIsNoCommandNotEvenWhileItIsOnItsWay() {
        var entry = archive.outbox()
                .add(List.of(new OutboxEntry(
                        0,
                        "handler:echo",
                        LOUNGE_ID,
                        "fingerprint",
                        Optional.empty(),
                        Instant.now(),
                        List.of(new OutboxPart(OutboxState.PLANNED, Optional.empty(), List.of(), Optional.empty())))))
                .get(0);
        try (var taker = new Taker(echo())) {
            archive.outbox().asked(entry, 0, Instant.now());
            int sent = types(lounge, ".echo as a stranger wrote");
            await().until(() -> taker.listener.handlerFailures().contains("commands again in 1"));
            archive.outbox().sent(entry, 0, List.of((long) sent << 20));
            taker.listener.settles();
            becomes(LOUNGE_ID, types(lounge, ".echo mine"), "echo: mine");
        }
        assertThat(heard).containsExactly("mine");
    }
}
