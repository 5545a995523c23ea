package dev.userbot.send;

import dev.userbot.send.content.MessageDraft;
import dev.userbot.send.recipients.Addressee;
import dev.userbot.send.schedule.SendTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A message to send.
 *
 * @param zone in which times are shown
 * @param key makes another request with the same key the same one; derived from content, recipient and time if absent
 * @param allowed the only chats that may get anything; all if absent
 */
public record SendRequest(
        List<Addressee> to,
        MessageDraft draft,
        SendOptions options,
        SendTime time,
        ZoneId zone,
        SendLimits limits,
        Optional<String> key,
        Optional<List<Addressee.Named>> allowed) {
    public SendRequest {
        to = List.copyOf(to);
        allowed = allowed.map(List::copyOf);
    }
}
