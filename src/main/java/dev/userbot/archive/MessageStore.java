package dev.userbot.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The messages of all chats, and the ranges of ids in which none is missing. */
public final class MessageStore {
    private final Database database;

    MessageStore(Database database) {
        this.database = database;
    }

    /**
     * Stores the messages, the peers they mention and the range they fill in one transaction. A message that is already
     * there is replaced; if its content was edited, what it was stays as one of its {@link #versions}. A message that
     * was marked as deleted exists again.
     */
    public void store(ScannedPage page) {
        database.write(connection -> store(connection, page));
    }

    /**
     * Stores a page of a range that was read before, and marks the messages of the page's view that lie in its range but
     * did not come again as deleted: they stay, with the time. Nothing is marked for {@link HistoryView.Filtered}, since
     * only the server knows which messages its filter should have found.
     *
     * <p>An empty page marks all stored messages of its range. It is for the caller to make sure that such an answer is
     * right (Telegram may give an empty page for no reason: ask again, and compare with {@link #span}).
     *
     * @param seen when the answer came
     * @return how many messages were marked that were not before
     */
    public int reread(ScannedPage page, Instant seen) {
        return database.transact(connection -> {
            store(connection, page);
            var deletions = new Deletions(connection, page.chatId());
            return deletions.mark(deletions.missingFrom(page), seen);
        });
    }

    /**
     * As {@link #store(ScannedPage)}, of messages that came by themselves: nothing is claimed of the range, between them others
     * may be missing.
     */
    public void keep(ScannedPage page) {
        database.write(connection -> write(connection, page));
    }

    private static void write(Connection connection, ScannedPage page) throws SQLException {
        new MessageWriter(connection, page.chatId()).write(page.messages());
        UnindexedRanges.add(connection, page);
        PeerStore.insert(connection, page.peers());
    }

    private static void store(Connection connection, ScannedPage page) throws SQLException {
        write(connection, page);
        new ScannedRangeRows(connection, page.chatId(), page.view()).add(page.range());
    }

    /**
     * Marks messages as deleted in Telegram; they stay in the archive. Unknown ids are passed over, and a message keeps
     * the time at which it was first marked.
     *
     * @param seen when that became known
     * @return how many were not marked before
     */
    public int markDeleted(long chatId, Collection<Long> ids, Instant seen) {
        return database.transact(connection -> new Deletions(connection, chatId).mark(ids, seen));
    }

    /**
     * Remembers that ids were read once more by a run that reads a whole view again.
     *
     * @param range of a page that {@link #reread} has stored
     */
    public void noteReread(long chatId, HistoryView view, IdRange range) {
        database.write(connection -> new ScannedRangeRows(connection, chatId, new HistoryView.Reread(view)).add(range));
    }

    /** What was noted by {@link #noteReread} and not forgotten. */
    public ScannedRanges rereadSoFar(long chatId, HistoryView view) {
        return database.with(
                connection -> new ScannedRangeRows(connection, chatId, new HistoryView.Reread(view)).read());
    }

    /** A view was read again from end to end: the next time begins anew. */
    public void forgetReread(long chatId, HistoryView view) {
        database.write(connection -> new ScannedRangeRows(connection, chatId, new HistoryView.Reread(view)).clear());
    }

    /** The ids of which every existing message was seen. */
    public ScannedRanges scanned(long chatId) {
        return scanned(chatId, HistoryView.WHOLE);
    }

    /** The ids of which every existing message of the view was seen, by reading the view or the whole history. */
    public ScannedRanges scanned(long chatId, HistoryView view) {
        return database.with(connection -> {
            var ranges = new ArrayList<>(
                    new ScannedRangeRows(connection, chatId, view).read().ranges());
            ranges.addAll(new ScannedRangeRows(connection, chatId, HistoryView.WHOLE)
                    .read()
                    .ranges());
            return new ScannedRanges(ranges);
        });
    }

    /**
     * The selected messages in ascending order of their ids, as they are now: what is stored later does not appear.
     * Deleted ones are among them. Rows are read as the stream is consumed, so memory does not grow with their number.
     * The stream must be closed.
     */
    public Stream<ArchivedMessage> stream(long chatId, MessageSelection selection) {
        return new MessageReader(database, chatId, selection).stream();
    }

    /**
     * The comments under a post of a channel, from the archived history of its discussion group; in ascending order of
     * their ids, without the group's copy of the post itself. Empty if that copy is not in the archive. The stream must
     * be closed.
     *
     * @param postId id of the message in the channel
     * @param discussionChatId chat id of the discussion group
     */
    public Stream<ArchivedMessage> comments(long channelId, long postId, long discussionChatId) {
        return new Comments(database, discussionChatId).under(channelId, postId);
    }

    /** The chat id of the discussion group whose copies of the channel's posts are in the archive. */
    public Optional<Long> discussionOf(long channelId) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT chat_id FROM discussion_root WHERE channel_id = ? LIMIT 1")) {
                query.setLong(1, channelId);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    public Optional<ArchivedMessage> find(long chatId, long messageId) {
        return database.with(connection -> {
            try (var query =
                    connection.prepareStatement(MessageRow.SELECT + " FROM message WHERE chat_id = ? AND id = ?")) {
                query.setLong(1, chatId);
                query.setLong(2, messageId);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(MessageRow.read(chatId, row)) : Optional.empty();
                }
            }
        });
    }

    /**
     * The messages of a chat that others of the same chat answer or pin, as far as those are stored; ids in ascending
     * order. Reads the whole chat: about a second for a million messages.
     */
    public long[] pointedTo(long chatId) {
        return database.read(connection -> {
            try (var query = connection.prepareStatement("SELECT reply_to_id AS target FROM message"
                    + " WHERE chat_id = ?1 AND reply_to_id IS NOT NULL"
                    + " UNION SELECT json_extract(json, '$.content.message_id') FROM message"
                    + " WHERE chat_id = ?1 AND instr(json, '\"messagePinMessage\"') > 0 ORDER BY target")) {
                query.setLong(1, chatId);
                var ids = LongStream.builder();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getLong(1));
                    }
                }
                return ids.build().toArray();
            }
        });
    }

    /** What a message was before its edits, oldest first; without what it is now. */
    public List<ArchivedMessage> versions(long chatId, long messageId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT v.id, m.date, m.deleted_at, v.json"
                    + " FROM message_version v JOIN message m USING (chat_id, id)"
                    + " WHERE v.chat_id = ? AND v.id = ? ORDER BY v.edit_date")) {
                query.setLong(1, chatId);
                query.setLong(2, messageId);
                var versions = new ArrayList<ArchivedMessage>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        versions.add(MessageRow.read(chatId, row));
                    }
                }
                return List.copyOf(versions);
            }
        });
    }

    /**
     * A message as it was after an edit, or as it is now if that version is not known.
     *
     * @param editDate TDLib's; 0 for what it was at first
     */
    public Optional<ArchivedMessage> version(long chatId, long messageId, int editDate) {
        return find(chatId, messageId)
                .map(now -> now.message().editDate() == editDate
                        ? now
                        : versions(chatId, messageId).stream()
                                .filter(version -> version.message().editDate() == editDate)
                                .findFirst()
                                .orElse(now));
    }

    /** Number and dates of the selected messages. A filter makes it read all messages that the rest selects. */
    public MessageSpan span(long chatId, MessageSelection selection) {
        return new MessageReader(database, chatId, selection).span();
    }
}
