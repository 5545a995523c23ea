package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores what one run reads of the history. What TDLib tells by itself meanwhile, to a listener in the same process, is newer
 * than any answer that the run has asked for before, and stays.
 */
public final class HistoryReading {
    private final Database database;
    private final ToldMessages told;
    private final long begun;

    HistoryReading(Database database, ToldMessages told) {
        this.database = database;
        this.told = told;
        this.begun = told.moment();
    }

    /** As {@link MessageStore#store(ScannedPage)}. */
    public void store(ScannedPage page) {
        database.write(connection -> store(connection, page));
    }

    /** As {@link MessageStore#reread}. */
    public int reread(ScannedPage page, Instant seen) {
        return database.transact(connection -> {
            store(connection, page);
            var deletions = new Deletions(connection, page.chatId());
            var missing = deletions.missingFrom(page).stream()
                    .filter(id -> told.since(begun, page.chatId(), id).isEmpty())
                    .toList();
            return deletions.mark(missing, seen);
        });
    }

    private void store(Connection connection, ScannedPage page) throws SQLException {
        var fresh = new ArrayList<ObjectNode>();
        for (var message : page.messages()) {
            var newer = told.since(begun, page.chatId(), id(message));
            if (newer.isEmpty()) {
                fresh.add(message);
            } else if (newer.get().deleted().isPresent()) {
                storeDeleted(
                        connection,
                        page.withMessages(List.of(message)),
                        newer.get().deleted().get());
            }
        }
        MessageStore.write(connection, page.withMessages(fresh));
        new ScannedRangeRows(connection, page.chatId(), page.view()).add(page.range());
    }

    /** It was read just before it was gone; the archive may not have had it. */
    private static void storeDeleted(Connection connection, ScannedPage page, Instant deleted) throws SQLException {
        var id = id(page.messages().get(0));
        var deletions = new Deletions(connection, page.chatId());
        if (!deletions.isStored(id)) {
            MessageStore.write(connection, page);
            deletions.mark(List.of(id), deleted);
        }
    }

    private static long id(ObjectNode message) {
        return message.path("id").asLong();
    }
}
