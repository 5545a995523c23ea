package dev.userbot;

import dev.userbot.chats.ChatRef;
import dev.userbot.cli.Scheduling;
import dev.userbot.send.WaitingMessage;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.api.FormattedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Scheduled messages, changed only in one's turn.
 *
 * @param turn returns when nobody else sends
 */
record SharedScheduling(Scheduling scheduling, Runnable turn) implements Scheduling {
    @Override
    public List<WaitingMessage> waiting(List<ChatRef> chats) {
        return scheduling.waiting(chats);
    }

    @Override
    public WaitingMessage waiting(long number) {
        return scheduling.waiting(number);
    }

    @Override
    public void cancel(WaitingMessage waiting) {
        turn.run();
        scheduling.cancel(waiting);
    }

    @Override
    public void sendNow(WaitingMessage waiting) {
        turn.run();
        scheduling.sendNow(waiting);
    }

    @Override
    public Optional<Instant> move(WaitingMessage waiting, SendTime time) {
        turn.run();
        return scheduling.move(waiting, time);
    }

    @Override
    public void rewrite(WaitingMessage waiting, FormattedText text) {
        turn.run();
        scheduling.rewrite(waiting, text);
    }
}
