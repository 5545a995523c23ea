package dev.userbot;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ListedRecipient;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.chats.ChatRef;
import dev.userbot.cli.FreshRecipients;
import dev.userbot.cli.Scheduling;
import dev.userbot.cli.Sending;
import dev.userbot.send.RecurringRun;
import dev.userbot.send.RecurringSend;
import dev.userbot.send.RecurringSends;
import dev.userbot.send.ScheduledMessages;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendRequest;
import dev.userbot.send.SendService;
import dev.userbot.send.SendSummary;
import dev.userbot.send.WaitingMessage;
import dev.userbot.send.schedule.Recurrence;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.api.FormattedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What commands that send can do with an account, made of the services behind it. */
final class TelegramSending implements Sending, Scheduling, FreshRecipients {
    private final ChatDirectory chats;
    private final Archive archive;
    private final SendService sends;
    private final ScheduledMessages scheduled;
    private final RecurringSends recurring;
    private final Explanation explanation;

    /** Says of a failure what is really behind it. */
    interface Explanation {
        <T> T of(Supplier<T> work);

        default void of(Runnable work) {
            of(() -> {
                work.run();
                return true;
            });
        }
    }

    TelegramSending(SendService sends, ChatDirectory chats, Archive archive, Explanation explanation) {
        this.chats = chats;
        this.archive = archive;
        this.sends = sends;
        this.scheduled = new ScheduledMessages(sends, chats, archive);
        this.recurring = new RecurringSends(sends, scheduled, archive.recurrences());
        this.explanation = explanation;
    }

    /** Leaves what is still under way to the next command. */
    void end() {
        sends.end();
    }

    @Override
    public SendPlan plan(SendRequest request) {
        return explanation.of(() -> sends.plan(request));
    }

    @Override
    public SendSummary deliver(SendPlan plan, SendProgress progress) {
        return explanation.of(() -> sends.deliver(plan, progress));
    }

    @Override
    public RecurringSend repeat(SendRequest request, Recurrence rule, boolean sendsMissed) {
        return explanation.of(() -> recurring.add(request, rule, sendsMissed));
    }

    @Override
    public List<RecurringSend> recurring() {
        return explanation.of(recurring::all);
    }

    @Override
    public void endRecurring(long id) {
        explanation.of(() -> recurring.remove(id));
    }

    @Override
    public RecurringRun runRecurring(Duration ahead, SendLimits limits, SendProgress progress) {
        return explanation.of(() -> recurring.run(ahead, limits, progress));
    }

    @Override
    public List<WaitingMessage> waiting(List<ChatRef> wanted) {
        return explanation.of(() -> scheduled.list(wanted));
    }

    @Override
    public WaitingMessage waiting(long number) {
        return explanation.of(() -> scheduled.find(number));
    }

    @Override
    public void cancel(WaitingMessage waiting) {
        explanation.of(() -> scheduled.cancel(waiting));
    }

    @Override
    public void sendNow(WaitingMessage waiting) {
        explanation.of(() -> scheduled.sendNow(waiting));
    }

    @Override
    public Optional<Instant> move(WaitingMessage waiting, SendTime time) {
        return explanation.of(() -> scheduled.move(waiting, time));
    }

    @Override
    public void rewrite(WaitingMessage waiting, FormattedText text) {
        explanation.of(() -> scheduled.rewrite(waiting, text));
    }

    @Override
    public Map<String, Integer> lists() {
        return archive.recipients().lists();
    }

    @Override
    public List<ListedRecipient> members(String list) {
        return archive.recipients().members(list);
    }

    @Override
    public List<ListedRecipient> add(String list, List<ChatRef> refs) {
        archive.recipients().add(list, found(refs));
        return members(list);
    }

    @Override
    public List<ListedRecipient> remove(String list, List<ChatRef> refs) {
        archive.recipients()
                .remove(list, found(refs).stream().map(ListedRecipient::chatId).toList());
        return members(list);
    }

    private List<ListedRecipient> found(List<ChatRef> refs) {
        return explanation.of(() -> refs.stream()
                .map(chats::resolve)
                .map(chat -> new ListedRecipient(chat.id(), chat.title()))
                .toList());
    }
}
