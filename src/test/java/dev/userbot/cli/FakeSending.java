package dev.userbot.cli;

import dev.userbot.archive.ListedRecipient;
import dev.userbot.archive.OutboxEntry;
import dev.userbot.archive.OutboxPart;
import dev.userbot.archive.OutboxState;
import dev.userbot.chats.ChatRef;
import dev.userbot.send.Occurrence;
import dev.userbot.send.PlannedSend;
import dev.userbot.send.RecurringRun;
import dev.userbot.send.RecurringSend;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendPlan;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendRequest;
import dev.userbot.send.SendSummary;
import dev.userbot.send.WaitingMessage;
import dev.userbot.send.content.OutgoingMessage;
import dev.userbot.send.content.OutgoingPart;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.delivery.Dispatch;
import dev.userbot.send.delivery.InFlight;
import dev.userbot.send.recipients.Recipient;
import dev.userbot.send.schedule.Recurrence;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.InputMessageContent.InputMessageText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sending that remembers what it was asked, and answers with what a test says. */
final class FakeSending implements Sending, Scheduling, FreshRecipients {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Object> calls;
    final List<PlannedSend> planned = new ArrayList<>(List.of(planned(5, "Anna", OutboxState.PLANNED)));
    final Map<Long, Delivery> deliveries = new LinkedHashMap<>();
    final Map<String, List<ListedRecipient>> lists = new LinkedHashMap<>();
    Optional<UserbotException> stopped = Optional.empty();
    Optional<Instant> when = Optional.empty();

    FakeSending(List<Object> calls) {
        this.calls = calls;
    }

    static PlannedSend planned(long chatId, String name, OutboxState state) {
        var text = new InputMessageText(new FormattedText("Hello\u001b[2J\nthere", List.of()), Optional.empty(), false);
        var message = new OutgoingMessage(
                chatId, Optional.empty(), Optional.empty(), false, List.of(new OutgoingPart(List.of(text), List.of())));
        var part = new OutboxPart(state, Optional.empty(), List.of(), Optional.empty());
        var entry = new OutboxEntry(
                0, "auto:1", chatId, "1", Optional.empty(), Instant.parse("2026-02-01T12:00:00Z"), List.of(part));
        return new PlannedSend(
                new Recipient(chatId, name, Optional.empty(), Map.of(), name),
                new Dispatch(entry, name, message, Optional.empty(), List.of()),
                new InFlight(),
                Optional.empty());
    }

    static WaitingMessage waitingMessage(long number) {
        var message = TdJson.bind(
                TdJson.parse("{\"@type\":\"message\",\"id\":77,\"content\":{\"@type\":\"messageText\",\"text\":"
                        + "{\"@type\":\"formattedText\",\"text\":\"See you\\nthere\",\"entities\":[]}}}"),
                Message.class);
        return new WaitingMessage(
                number, 5, "Anna\u202e", Optional.of(Instant.parse("2026-12-01T08:00:00Z")), true, List.of(message));
    }

    static RecurringSend recurringSend() {
        var rule = Recurrence.parse("mon,thu 09:00");
        return new RecurringSend(
                3, rule, BERLIN, false, List.of("Anna"), rule.next(Instant.parse("2026-11-25T12:00:00Z"), BERLIN));
    }

    @Override
    public SendPlan plan(SendRequest request) {
        calls.add(request);
        return new SendPlan(planned.stream().map(this::at).toList(), BERLIN, request.limits());
    }

    private PlannedSend at(PlannedSend send) {
        var dispatch = send.dispatch();
        var entry = dispatch.entry();
        return new PlannedSend(
                send.recipient(),
                new Dispatch(
                        new OutboxEntry(
                                entry.number(),
                                entry.key(),
                                entry.chatId(),
                                entry.fingerprint(),
                                when,
                                entry.created(),
                                entry.parts()),
                        dispatch.name(),
                        dispatch.message(),
                        dispatch.schedule(),
                        dispatch.marks()),
                send.inFlight(),
                send.refusal());
    }

    @Override
    public SendSummary deliver(SendPlan plan, SendProgress progress) {
        calls.add("deliver");
        var results = plan.sends().stream()
                .map(send -> new SendSummary.Result(
                        send, deliveries.getOrDefault(send.recipient().chatId(), new Delivery.Sent(List.of(1L << 20)))))
                .toList();
        results.forEach(progress::finished);
        return new SendSummary(results, stopped);
    }

    @Override
    public RecurringSend repeat(SendRequest request, Recurrence rule, boolean sendsMissed) {
        calls.add("repeat " + rule.text() + " " + sendsMissed);
        return recurringSend();
    }

    @Override
    public List<RecurringSend> recurring() {
        return List.of(recurringSend());
    }

    @Override
    public void endRecurring(long id) {
        calls.add("end r" + id);
    }

    @Override
    public RecurringRun runRecurring(Duration ahead, SendLimits limits, SendProgress progress) {
        calls.add(ahead);
        var moment = recurringSend().next().orElseThrow();
        return new RecurringRun(
                List.of(
                        new Occurrence(3, moment, Occurrence.Fate.SKIPPED, Optional.empty()),
                        new Occurrence(
                                3,
                                moment,
                                Occurrence.Fate.SCHEDULED,
                                Optional.of(new SendSummary(
                                        List.of(new SendSummary.Result(planned.get(0), new Delivery.Sent(List.of(9L)))),
                                        Optional.empty())))),
                Map.of(),
                Optional.empty());
    }

    @Override
    public List<WaitingMessage> waiting(List<ChatRef> chats) {
        calls.add(chats);
        return List.of(waitingMessage(7));
    }

    @Override
    public WaitingMessage waiting(long number) {
        if (number > 100) {
            throw new UserbotException(Failure.NOT_FOUND, "No message has the number " + number + ".");
        }
        return waitingMessage(number);
    }

    @Override
    public void cancel(WaitingMessage waiting) {
        calls.add("cancel s" + waiting.number());
    }

    @Override
    public void sendNow(WaitingMessage waiting) {
        calls.add("now s" + waiting.number());
    }

    @Override
    public Optional<Instant> move(WaitingMessage waiting, SendTime time) {
        calls.add(time);
        return Optional.empty();
    }

    @Override
    public void rewrite(WaitingMessage waiting, FormattedText text) {
        calls.add(text);
    }

    @Override
    public Map<String, Integer> lists() {
        var sizes = new LinkedHashMap<String, Integer>();
        lists.forEach((list, members) -> sizes.put(list, members.size()));
        return sizes;
    }

    @Override
    public List<ListedRecipient> members(String list) {
        return lists.getOrDefault(list, List.of());
    }

    @Override
    public List<ListedRecipient> add(String list, List<ChatRef> chats) {
        calls.add("add " + list + " " + chats);
        return List.of(new ListedRecipient(5, "Anna"));
    }

    @Override
    public List<ListedRecipient> remove(String list, List<ChatRef> chats) {
        calls.add("remove " + list + " " + chats);
        return List.of();
    }
}
