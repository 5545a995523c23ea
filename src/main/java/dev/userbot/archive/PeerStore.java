package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.Chat;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.User;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** First and last name of a user, or the title of a chat; empty for deleted and unknown accounts. */
    public Optional<String> name(long peerId) {
        return peerId > 0
                ? user(peerId)
                        .map(user -> (user.firstName() + " " + user.lastName()).strip())
                        .filter(name -> !name.isEmpty())
                : chat(peerId).map(Chat::title).filter(title -> !title.isEmpty());
    }

    /** The users and chats with this public name, in any case. */
    public List<Long> withUsername(String username) {
        return ids(
                "SELECT peer.id FROM peer, json_each(peer.json, '$.usernames.active_usernames') name"
                        + " WHERE lower(name.value) = lower(?)",
                username);
    }

    /** The users and chats with this full name or title, in any case of its letters. */
    public List<Long> named(String name) {
        var wanted = FoldedText.of(name.strip());
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT id, coalesce(json ->> '$.title',"
                            + " trim((json ->> '$.first_name') || ' ' || (json ->> '$.last_name')), '') FROM peer");
                    var row = query.executeQuery()) {
                var found = new ArrayList<Long>();
                while (row.next()) {
                    if (FoldedText.of(row.getString(2)).equals(wanted)) {
                        found.add(row.getLong(1));
                    }
                }
                return List.copyOf(found);
            }
        });
    }

    private List<Long> ids(String sql, String parameter) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, parameter);
                var found = new ArrayList<Long>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getLong(1));
                    }
                }
                return List.copyOf(found);
            }
        });
    }

    /** Notes whose account this archive belongs to. */
    public void storeOwner(long userId) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO owner VALUES (1, ?)")) {
                insert.setLong(1, userId);
                insert.executeUpdate();
            }
        });
    }

    /** The user whose account this is; empty if it was not noted yet. */
    public Optional<Long> owner() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement("SELECT user_id FROM owner");
                    var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        });
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
