package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.User;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/**
 * The users and chats that messages mention: senders, forward origins, members. A user's id is positive and equals the
 * id of the private chat with them; ids of all other chats are negative, so one number names either.
 */
public final class PeerStore {
    private final Database database;

    PeerStore(Database database) {
        this.database = database;
    }

    public Optional<User> user(long userId) {
        return userId > 0 ? json(userId).map(json -> TdJson.bind(json, User.class)) : Optional.empty();
    }

    /** A group or channel; a private chat is its {@link #user}. */
    public Optional<Chat> chat(long chatId) {
        return chatId < 0 ? json(chatId).map(json -> TdJson.bind(json, Chat.class)) : Optional.empty();
    }

    private Optional<String> json(long id) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT json FROM peer WHERE id = ?")) {
                query.setLong(1, id);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    static void insert(Connection connection, Collection<ObjectNode> peers) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO peer VALUES (?, ?)")) {
            for (var peer : peers) {
                insert.setLong(1, peer.path("id").asLong());
                insert.setString(2, CompactJson.of(peer));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
