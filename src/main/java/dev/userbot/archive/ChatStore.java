package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The synchronised chats. */
public final class ChatStore {
    private final Database database;

    ChatStore(Database database) {
        this.database = database;
    }

    /**
     * Stores a chat as it is now.
     *
     * @param chat TDLib's {@code chat}
     * @param details TDLib's {@code user}, {@code basicGroup} or {@code supergroup} of the chat
     */
    public void store(ObjectNode chat, Optional<ObjectNode> details) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO chat VALUES (?, ?, ?)")) {
                insert.setLong(1, chat.path("id").asLong());
                insert.setString(2, CompactJson.of(chat));
                if (details.isPresent()) {
                    insert.setString(3, CompactJson.of(details.get()));
                } else {
                    insert.setNull(3, Types.VARCHAR);
                }
                insert.executeUpdate();
            }
        });
    }

    public Optional<ArchivedChat> find(long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT json, details FROM chat WHERE id = ?")) {
                query.setLong(1, chatId);
                try (var row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(
                                    new ArchivedChat(chatId, row.getString(1), Optional.ofNullable(row.getString(2))))
                            : Optional.empty();
                }
            }
        });
    }

    /** Every synchronised chat, in the order of their ids. */
    public List<ArchivedChat> all() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT id, json, details FROM chat ORDER BY id");
                    var row = query.executeQuery()) {
                var chats = new ArrayList<ArchivedChat>();
                while (row.next()) {
                    chats.add(
                            new ArchivedChat(row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3))));
                }
                return List.copyOf(chats);
            }
        });
    }

    /**
     * Remembers that a supergroup was a basic group before, whose history is the first part of its own.
     *
     * @param oldChatId chat id of the basic group
     */
    public void link(long chatId, long oldChatId) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO upgraded_chat VALUES (?, ?)")) {
                insert.setLong(1, chatId);
                insert.setLong(2, oldChatId);
                insert.executeUpdate();
            }
        });
    }

    /** The chat id of the basic group that a supergroup was before, if that is known. */
    public Optional<Long> oldPart(long chatId) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT old_chat_id FROM upgraded_chat WHERE chat_id = ?")) {
                query.setLong(1, chatId);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
    }
}
