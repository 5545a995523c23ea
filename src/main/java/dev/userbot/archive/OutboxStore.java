package dev.userbot.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was asked to be sent, and what became of it: so that a run that died is repeated without sending anything twice. */
public final class OutboxStore {
    private final Database database;

    OutboxStore(Database database) {
        this.database = database;
    }

    /** The entry of a key for a chat, if it is remembered. */
    public Optional<OutboxEntry> find(String key, long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(OutboxRows.SELECT + " WHERE key = ? AND chat_id = ?")) {
                query.setString(1, key);
                query.setLong(2, chatId);
                return OutboxRows.entries(connection, query).stream().findFirst();
            }
        });
    }

    /** The entries whose messages Telegram is to send after this moment, the next one first. */
    public List<OutboxEntry> dueAfter(Instant moment) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement(OutboxRows.SELECT + " WHERE send_at > ? ORDER BY send_at, number")) {
                query.setLong(1, moment.getEpochSecond());
                return OutboxRows.entries(connection, query);
            }
        });
    }

    /**
     * Adds entries of which nothing was sent yet, all of them or none.
     *
     * @return the same with their numbers, in the same order
     */
    public List<OutboxEntry> add(List<OutboxEntry> entries) {
        return database.transact(connection -> {
            var added = new ArrayList<OutboxEntry>();
            for (var entry : entries) {
                var number = OutboxRows.insert(connection, entry);
                added.add(new OutboxEntry(
                        number,
                        entry.key(),
                        entry.chatId(),
                        entry.fingerprint(),
                        entry.sendAt(),
                        entry.created(),
                        entry.parts()));
            }
            return List.copyOf(added);
        });
    }

    /**
     * TDLib is about to be asked. On disk when this returns, so that even a power failure leaves a trace of a message that
     * TDLib may still send.
     */
    public void asked(OutboxEntry entry, int part, Instant now) {
        database.writeDurably(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE outbox_part SET state = 'asked', asked_at = ?, reason = NULL WHERE entry = ? AND part = ?")) {
                update.setLong(1, now.getEpochSecond());
                update.setLong(2, entry.number());
                update.setInt(3, part);
                update.executeUpdate();
            }
        });
    }

    /** Telegram has confirmed a part. */
    public void sent(OutboxEntry entry, int part, List<Long> messageIds) {
        database.write(connection -> {
            OutboxRows.settle(connection, entry, part, OutboxState.SENT, Optional.empty());
            try (var insert =
                    connection.prepareStatement("INSERT OR REPLACE INTO outbox_message VALUES (?, ?, ?, ?)")) {
                for (var id : messageIds) {
                    insert.setLong(1, entry.chatId());
                    insert.setLong(2, id);
                    insert.setLong(3, entry.number());
                    insert.setInt(4, part);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /**
     * A part was not sent, or nobody can tell.
     *
     * @param state {@link OutboxState#FAILED}, {@link OutboxState#UNKNOWN}, or {@link OutboxState#PLANNED} if it is certain
     *     that it never left
     */
    public void notSent(OutboxEntry entry, int part, OutboxState state, Optional<String> reason) {
        database.write(connection -> OutboxRows.settle(connection, entry, part, state, reason));
    }

    /**
     * How many entries were asked to be sent since then, whatever became of them; without those of rules and other handlers of
     * messages, which have limits of their own.
     */
    public int countAskedSince(Instant moment) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT COUNT(DISTINCT entry) FROM outbox_part"
                    + " JOIN outbox ON number = entry"
                    + " WHERE asked_at >= ? AND key NOT LIKE 'rule:%' AND key NOT LIKE 'handler:%'")) {
                query.setLong(1, moment.getEpochSecond());
                try (var row = query.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    /** How many entries of a chat, whose keys begin so, were asked to be sent since then, whatever became of them. */
    public int countAskedSince(Instant moment, String keys, long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT COUNT(DISTINCT entry) FROM outbox_part"
                    + " JOIN outbox ON number = entry"
                    + " WHERE asked_at >= ?1 AND chat_id = ?2 AND substr(key, 1, length(?3)) = ?3")) {
                query.setLong(1, moment.getEpochSecond());
                query.setLong(2, chatId);
                query.setString(3, keys);
                try (var row = query.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    /** Whether TDLib was asked in a period to send something to a chat of which it is not written down what became of it. */
    public boolean isUndecided(long chatId, Instant from, Instant to) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT 1 FROM outbox_part JOIN outbox ON number = entry"
                    + " WHERE chat_id = ? AND state = 'asked' AND asked_at BETWEEN ? AND ? LIMIT 1")) {
                query.setLong(1, chatId);
                query.setLong(2, from.getEpochSecond());
                query.setLong(3, to.getEpochSecond());
                try (var row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** The ids of all messages of a chat that entries account for. */
    public Set<Long> messageIds(long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT id FROM outbox_message WHERE chat_id = ?")) {
                query.setLong(1, chatId);
                return new HashSet<>(OutboxRows.longs(query));
            }
        });
    }

    /** The entry that accounts for a message of a chat. */
    public Optional<OutboxEntry> ofMessage(long chatId, long messageId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(OutboxRows.SELECT
                    + " WHERE number IN (SELECT entry FROM outbox_message WHERE chat_id = ? AND id = ?)")) {
                query.setLong(1, chatId);
                query.setLong(2, messageId);
                return OutboxRows.entries(connection, query).stream().findFirst();
            }
        });
    }

    /** Forgets an entry: the same command would send it again. */
    public void forget(OutboxEntry entry) {
        database.write(connection -> OutboxRows.delete(connection, "number = ?", entry.number()));
    }

    /** Forgets what was asked for, and was to go out, before a moment. */
    public void forgetBefore(Instant moment) {
        database.write(connection -> OutboxRows.delete(
                connection, "created_at < ?1 AND (send_at IS NULL OR send_at < ?1)", moment.getEpochSecond()));
    }
}
