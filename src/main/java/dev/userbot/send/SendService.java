package dev.userbot.send;

import dev.userbot.archive.Archive;
import dev.userbot.archive.OutboxStore;
import dev.userbot.chats.ChatDirectory;
import dev.userbot.history.Sleeper;
import dev.userbot.send.content.OutgoingMessage;
import dev.userbot.send.content.OutgoingPart;
import dev.userbot.send.delivery.Countdown;
import dev.userbot.send.delivery.OutgoingUpdates;
import dev.userbot.send.delivery.Post;
import dev.userbot.send.delivery.Recovery;
import dev.userbot.send.delivery.ServerClock;
import dev.userbot.send.recipients.Recipient;
import dev.userbot.send.recipients.RecipientFinder;
import dev.userbot.send.schedule.ScheduleLimits;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.TdClient;
import dev.userbot.td.UserbotException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Sends messages: first a plan, which checks everything and sends nothing, then its delivery. A request that is repeated
 * plans only what was not sent yet. For one thread.
 */
public final class SendService {
    /** How long it is remembered what was sent. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private static final Duration DAY = Duration.ofDays(1);

    private final Post post;
    private final OutboxStore outbox;
    private final Drafting drafting;
    private final OutboxPlanner planner;
    private final Postman postman;

    /**
     * @param updates made before the client was sent anything
     * @param random makes pauses uneven
     */
    public SendService(
            TdClient td,
            OutgoingUpdates updates,
            ChatDirectory chats,
            Archive archive,
            Clock clock,
            Sleeper sleeper,
            RandomGenerator random) {
        this.post = Post.of(td, archive.outbox(), updates, clock);
        this.outbox = archive.outbox();
        this.drafting = new Drafting(td, new RecipientFinder(chats, archive.recipients(), td));
        this.planner = new OutboxPlanner(td, outbox, new Recovery(post));
        this.postman = new Postman(post, new Countdown(sleeper), random);
    }

    /**
     * Finds the recipients, writes what each of them gets, and looks for anything that could be wrong with it; also finds out
     * what became of messages of an earlier run of the same request.
     *
     * @throws UserbotException with {@link Failure#USAGE} or {@link Failure#NOT_FOUND} if anything is wrong for anybody, with
     *     {@link Failure#RATE_LIMITED} if it would be too many for one day: nobody gets anything then
     */
    public SendPlan plan(SendRequest request) {
        var timing = Timing.of(request.time(), post.server().now());
        return plan(letters(request), request.key(), timing, request.zone(), request.limits());
    }

    /**
     * Plans to send a message on; also finds out what became of an earlier run of the same request.
     *
     * @throws UserbotException with {@link Failure#USAGE} if the key belongs to another message
     */
    public SendPlan plan(ForwardRequest request) {
        var recipient = new Recipient(request.chatId(), request.name(), Optional.empty(), Map.of(), request.name());
        var message = new OutgoingMessage(
                request.chatId(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(OutgoingPart.forward(request.message())));
        var timing = Timing.of(new SendTime.Now(), post.server().now());
        return plan(
                List.of(new Letter(recipient, message)),
                Optional.of(request.key()),
                timing,
                ZoneOffset.UTC,
                request.limits());
    }

    /** What everybody gets; nothing is looked up in the outbox. */
    List<Letter> letters(SendRequest request) {
        return drafting.letters(request);
    }

    /** The plan for letters that are written already. */
    SendPlan plan(List<Letter> letters, Optional<String> key, Timing timing, ZoneId zone, SendLimits limits) {
        outbox.forgetBefore(timing.now().minus(MEMORY));
        var sends = letters.stream()
                .map(letter -> planner.plan(letter, key, timing))
                .toList();
        var toSend = sends.stream()
                .filter(send -> send.standing() == PlannedSend.Standing.TO_SEND)
                .toList();
        checkDay(toSend.size(), timing.now(), limits);
        checkSchedule(toSend, timing.now(), limits);
        return new SendPlan(sends, zone, limits);
    }

    /** What is known of one letter; checks no limits. */
    PlannedSend look(Letter letter, String key, Timing timing) {
        return planner.plan(letter, Optional.of(key), timing);
    }

    ServerClock server() {
        return post.server();
    }

    Post post() {
        return post;
    }

    /**
     * Ends the run: what is still under way is found by the next one, also in this process. Whoever goes on with a plan after
     * this may send twice.
     */
    public void end() {
        post.claims().giveBack();
    }

    private void checkDay(int more, Instant now, SendLimits limits) {
        var before = outbox.countAskedSince(now.minus(DAY));
        if (more > 0 && before + more > limits.perDay()) {
            throw new UserbotException(
                    Failure.RATE_LIMITED,
                    ("%d recipients got something in the last 24 hours, and %d more would be over the limit of %d a day."
                                    + "\nWait, or allow more with --max-per-day; Telegram limits accounts that write to many.")
                            .formatted(before, more, limits.perDay()));
        }
    }

    private void checkSchedule(List<PlannedSend> toSend, Instant now, SendLimits limits) {
        for (int i = 0; i < toSend.size(); i++) {
            var send = toSend.get(i);
            var work = limits.pace().multipliedBy(i);
            send.entry().sendAt().ifPresent(moment -> ScheduleLimits.check(moment, now, work));
            if (send.dispatch().schedule().isPresent()) {
                var waiting = post.book().in(send.message().chatId()).size();
                ScheduleLimits.checkRoom(
                        send.recipient().origin(), waiting, send.message().size());
            }
        }
    }

    /**
     * Carries a plan out. Never throws because of a single recipient, and writes down what became of each as soon as it is
     * known.
     */
    public SendSummary deliver(SendPlan plan, SendProgress progress) {
        return postman.deliver(plan, progress);
    }
}
