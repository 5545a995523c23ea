package dev.userbot.send;

import dev.userbot.send.delivery.Countdown;
import dev.userbot.send.delivery.Courier;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.delivery.FloodPatience;
import dev.userbot.send.delivery.Post;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Carries plans out: one recipient after the other, with pauses, until all are done or something stops it. */
final class Postman {
    private final Post post;
    private final Countdown countdown;
    private final RandomGenerator random;

    /** @param random makes pauses uneven, as a person's are */
    Postman(Post post, Countdown countdown, RandomGenerator random) {
        this.post = post;
        this.countdown = countdown;
        this.random = random;
    }

    SendSummary deliver(SendPlan plan, SendProgress progress) {
        var courier = new Courier(post, new FloodPatience(plan.limits().maxWait(), countdown));
        var results = new ArrayList<SendSummary.Result>();
        var stopped = Optional.<UserbotException>empty();
        var isFirst = true;
        for (var send : entered(plan.sends())) {
            if (stopped.isPresent()) {
                results.add(new SendSummary.Result(send, new Delivery.NotTried()));
                continue;
            }
            Delivery delivery;
            try {
                if (send.standing() == PlannedSend.Standing.TO_SEND && !isFirst) {
                    countdown.pause(uneven(plan.limits().pace()), progress);
                }
                isFirst &= send.standing() != PlannedSend.Standing.TO_SEND;
                delivery = deliver(send, courier, progress);
            } catch (UserbotException e) {
                delivery = interrupted(e);
            }
            var result = new SendSummary.Result(send, delivery);
            results.add(result);
            progress.finished(result);
            stopped = stop(delivery);
        }
        return new SendSummary(results, stopped);
    }

    /** What is new is entered before anything is sent, so that a run that dies leaves a list of what it meant to do. */
    private List<PlannedSend> entered(List<PlannedSend> sends) {
        var stored = post.outbox()
                .add(sends.stream()
                        .filter(PlannedSend::isNew)
                        .map(PlannedSend::entry)
                        .toList())
                .iterator();
        return sends.stream()
                .map(send -> send.isNew() ? send.withEntry(stored.next()) : send)
                .toList();
    }

    private static Delivery deliver(PlannedSend send, Courier courier, SendProgress progress) {
        return switch (send.standing()) {
            case SENT_BEFORE -> before(send);
            case REFUSED -> new Delivery.Failed(send.refusal().orElseThrow(), Optional.empty());
            default -> {
                progress.begins(send.recipient().title());
                yield courier.deliver(send.dispatch(), send.inFlight(), progress);
            }
        };
    }

    private static Delivery before(PlannedSend send) {
        var parts = send.entry().parts();
        return new Delivery.SentBefore(
                parts.get(0).asked().orElse(send.entry().created()),
                parts.stream().flatMap(part -> part.messageIds().stream()).toList());
    }

    private static Delivery interrupted(UserbotException e) {
        if (e.failure() != Failure.INTERRUPTED) {
            throw e;
        }
        return new Delivery.Unknown("Interrupted before Telegram confirmed it.", Optional.of(e));
    }

    private static Optional<UserbotException> stop(Delivery delivery) {
        if (delivery instanceof Delivery.Failed failed) {
            return failed.stops();
        }
        return delivery instanceof Delivery.Unknown unknown ? unknown.stops() : Optional.empty();
    }

    /** Between seven and thirteen tenths. */
    private Duration uneven(Duration pace) {
        return Duration.ofMillis(Math.round(pace.toMillis() * random.nextDouble(0.7, 1.3)));
    }
}
