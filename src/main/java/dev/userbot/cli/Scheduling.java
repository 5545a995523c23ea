package dev.userbot.cli;

import dev.userbot.chats.ChatRef;
import dev.userbot.send.WaitingMessage;
import dev.userbot.send.schedule.SendTime;
import dev.userbot.td.api.FormattedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages that wait at Telegram to be sent. */
public interface Scheduling {
    /** What waits in these chats; without any, wherever something is known to wait. */
    List<WaitingMessage> waiting(List<ChatRef> chats);

    /** What has a number. */
    WaitingMessage waiting(long number);

    /** Takes one back. */
    void cancel(WaitingMessage waiting);

    /** Sends one at once. */
    void sendNow(WaitingMessage waiting);

    /** Moves one to another time; the date is absent if it goes out as soon as the recipient is online. */
    Optional<Instant> move(WaitingMessage waiting, SendTime time);

    /** Gives one another text. */
    void rewrite(WaitingMessage waiting, FormattedText text);
}
