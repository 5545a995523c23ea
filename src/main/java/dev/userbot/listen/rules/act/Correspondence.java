package dev.userbot.listen.rules.act;

import dev.userbot.archive.Archive;
import dev.userbot.listen.handlers.OwnMessages;
import dev.userbot.listen.rules.CommandPrefix;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.listen.rules.RuleAction;
import dev.userbot.listen.rules.RuleReports;
import dev.userbot.plugin.ChatMessage;
import dev.userbot.send.SendService;
import dev.userbot.send.delivery.ServerClock;
import dev.userbot.td.TdClient;
import java.time.Clock;
import java.util.function.Supplier;

/** What rules do in Telegram itself. */
public final class Correspondence {
    private final OwnMessages own;
    private final ChatLocks locks;
    private final Replies replies;
    private final Forwards forwards;
    private final Marks marks;

    /**
     * Puts the parts together.
     *
     * @param services makes a new one each time
     * @param prefix begins commands typed in chats
     */
    public Correspondence(
            TdClient td,
            Supplier<SendService> services,
            Archive archive,
            CommandPrefix prefix,
            RuleReports reports,
            Clock clock) {
        var outbox = archive.outbox();
        this.locks = new ChatLocks();
        var mail = new Mail(services, outbox, locks, reports);
        this.own = new OwnMessages(outbox);
        this.replies =
                new Replies(mail, new ReplyQuota(outbox, reports), td, new ServerClock(td, clock), prefix, reports);
        this.forwards = new Forwards(mail, prefix, reports);
        this.marks = new Marks(td);
    }

    /** Whether this program did not send a message itself. */
    boolean mayActOn(ChatMessage message) throws InterruptedException {
        return locks.with(message.message().chatId(), () -> !own.contain(message.message()));
    }

    void perform(Occasion occasion, RuleAction action) throws InterruptedException {
        var message = occasion.message().message();
        if (action instanceof RuleAction.Reply reply) {
            replies.reply(occasion, reply);
        } else if (action instanceof RuleAction.Forward forward) {
            forwards.forward(occasion, forward);
        } else if (action instanceof RuleAction.Copy copy) {
            forwards.copy(occasion, copy);
        } else if (action instanceof RuleAction.MarkRead) {
            marks.read(message);
        } else if (action instanceof RuleAction.React reaction) {
            marks.react(message, reaction);
        } else {
            throw new IllegalArgumentException(action.getClass().getSimpleName() + " is nothing in Telegram");
        }
    }
}
