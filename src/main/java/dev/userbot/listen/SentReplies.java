package dev.userbot.listen;

import dev.userbot.chats.ChatRef;
import dev.userbot.listen.handlers.Replies;
import dev.userbot.send.ReplyRef;
import dev.userbot.send.SendLimits;
import dev.userbot.send.SendOptions;
import dev.userbot.send.SendProgress;
import dev.userbot.send.SendRequest;
import dev.userbot.send.SendService;
import dev.userbot.send.content.MessageDraft;
import dev.userbot.send.delivery.Delivery;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.Failure;
import dev.userbot.td.UserbotException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers through the outbox, so that none is sent twice. */
public final class SentReplies implements Replies {
    /** How many answers are too many is decided where they are asked for. */
    private static final SendLimits LIMITS = new SendLimits(1, Integer.MAX_VALUE, Duration.ZERO, Duration.ofMinutes(5));

    private final Supplier<SendService> sends;

    /** @param sends a new one each time: they are for one thread */
    public SentReplies(Supplier<SendService> sends) {
        this.sends = sends;
    }

    @Override
    public void reply(long chatId, long messageId, String text, String key) {
        var request = new SendRequest(
                List.of(new Addressee.Named(new ChatRef.Id(chatId), Map.of(), "the chat")),
                new MessageDraft(text, MessageDraft.TextForm.PLAIN, false, true, false, List.of()),
                new SendOptions(false, Optional.of(new ReplyRef.Id(messageId)), Optional.empty()),
                new SendTime.Now(),
                ZoneOffset.UTC,
                LIMITS,
                Optional.of(key),
                Optional.empty());
        var service = sends.get();
        try {
            var summary = service.deliver(service.plan(request), SendProgress.NONE);
            summary.results().forEach(result -> check(result.delivery()));
        } finally {
            service.end();
        }
    }

    private static void check(Delivery delivery) {
        if (delivery instanceof Delivery.Failed failed) {
            throw new UserbotException(
                    Failure.PARTIAL,
                    "The answer was not sent: " + failed.reason(),
                    failed.stops().orElse(null));
        }
        if (delivery instanceof Delivery.NotTried) {
            throw new UserbotException(Failure.PARTIAL, "The answer was not sent.");
        }
        // Nobody can tell of an unknown one; sending it once more could send it twice.
    }
}
