package dev.userbot.archive;

import java.time.Instant;
import java.util.List;

/**
 * Messages that are sent again and again.
 *
 * @param id for people, never given twice
 * @param rule when, as dev.userbot.send.schedule writes it
 * @param zone id of the time zone that the rule is about
 * @param sendsMissed whether an occurrence that nobody was there to send is sent late instead of never
 * @param settledUntil every occurrence until then was sent or given up
 * @param messages what each recipient gets
 */
public record StoredRecurrence(
        long id, String rule, String zone, boolean sendsMissed, Instant settledUntil, List<Message> messages) {
    public StoredRecurrence {
        messages = List.copyOf(messages);
    }

    /**
     * What one recipient gets each time.
     *
     * @param name the chat's title when it was asked for; not yet safe to print
     * @param json dev.userbot.send's own form
     */
    public record Message(long chatId, String name, String json) {}
}
