package dev.userbot.archive;

import dev.userbot.td.api.Message;
import dev.userbot.td.api.TdJson;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A message of the archive. Immutable; two are equal if they are the same message in the same state. */
public final class ArchivedMessage {
    private final long chatId;
    private final long id;
    private final Instant date;
    private final Optional<Instant> deleted;
    private final String json;

    /** Parsed on demand; threads that race for it parse the same message twice, no more. */
    private volatile Optional<Message> parsed = Optional.empty();

    ArchivedMessage(long chatId, long id, Instant date, Optional<Instant> deleted, String json) {
        this.chatId = chatId;
        this.id = id;
        this.date = date;
        this.deleted = deleted;
        this.json = json;
    }

    public long chatId() {
        return chatId;
    }

    public long id() {
        return id;
    }

    /** When it was sent, in whole seconds. */
    public Instant date() {
        return date;
    }

    /** When it was found to be gone from Telegram, if it is. */
    public Optional<Instant> deleted() {
        return deleted;
    }

    /** TDLib's {@code message}, complete. */
    public String json() {
        return json;
    }

    /** The message as a record. It is parsed by the first call, so asking again costs nothing. */
    public Message message() {
        return parsed.orElseGet(() -> {
            var message = TdJson.bind(json, Message.class);
            parsed = Optional.of(message);
            return message;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArchivedMessage that
                && chatId == that.chatId
                && id == that.id
                && date.equals(that.date)
                && deleted.equals(that.deleted)
                && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chatId, id, json);
    }

    /** Without the content, which must not reach a log. */
    @Override
    public String toString() {
        return "message " + id + " of chat " + chatId;
    }
}
