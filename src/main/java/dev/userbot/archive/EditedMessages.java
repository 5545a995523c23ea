package dev.userbot.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.td.api.TdJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what messages were before they were edited. Inside a transaction of the caller. */
final class EditedMessages {
    private final Connection connection;
    private final long chatId;

    EditedMessages(Connection connection, long chatId) {
        this.connection = connection;
        this.chatId = chatId;
    }

    /**
     * What messages that are about to be stored are to the archive.
     *
     * @param known ids of those that are there already
     * @param edited those whose content is another one there
     */
    record Comparison(Set<Long> known, List<ObjectNode> edited) {}

    /**
     * Stores a version of each message that is about to be replaced by an edited one. One query looks for all of them by
     * their ids, since those of a filtered page may lie far apart.
     */
    Comparison keep(List<ObjectNode> messages) throws SQLException {
        var newer = new HashMap<Long, ObjectNode>();
        messages.forEach(message -> newer.put(message.path("id").asLong(), message));
        try (var query = connection.prepareStatement(
                "SELECT id, json FROM message WHERE chat_id = ? AND id IN (SELECT value FROM json_each(?))")) {
            query.setLong(1, chatId);
            query.setString(2, newer.keySet().toString());
            var replaced = new HashMap<Long, String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    replaced.put(row.getLong(1), row.getString(2));
                }
            }
            var edited = new ArrayList<ObjectNode>();
            for (var old : replaced.entrySet()) {
                if (keepIfEdited(old, newer.get(old.getKey()))) {
                    edited.add(newer.get(old.getKey()));
                }
            }
            return new Comparison(replaced.keySet(), edited);
        }
    }

    /** Telegram also dates an edit when only the buttons below a message change: its content is the same then. */
    private boolean keepIfEdited(Map.Entry<Long, String> old, ObjectNode newer) throws SQLException {
        var before = TdJson.parse(old.getValue());
        var editDate = before.path("edit_date").asLong();
        if (editDate == newer.path("edit_date").asLong()
                || before.path("content").equals(newer.path("content"))) {
            return false;
        }
        try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO message_version VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, chatId);
            insert.setLong(2, old.getKey());
            insert.setLong(3, editDate);
            insert.setString(4, old.getValue());
            insert.executeUpdate();
        }
        return true;
    }
}
