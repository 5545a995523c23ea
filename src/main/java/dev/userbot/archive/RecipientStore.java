package dev.userbot.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recipients under names that their owner gave them. */
public final class RecipientStore {
    private final Database database;

    RecipientStore(Database database) {
        this.database = database;
    }

    /** All lists in the order of their names, and how many are on each. */
    public Map<String, Integer> lists() {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(
                            "SELECT list, COUNT(*) FROM recipient GROUP BY list ORDER BY list");
                    var row = query.executeQuery()) {
                var lists = new LinkedHashMap<String, Integer>();
                while (row.next()) {
                    lists.put(row.getString(1), row.getInt(2));
                }
                return lists;
            }
        });
    }

    /** Who is on a list, by name; empty if there is no such list. */
    public List<ListedRecipient> members(String list) {
        return database.with(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT chat_id, name FROM recipient WHERE list = ? ORDER BY name, chat_id")) {
                query.setString(1, list);
                var members = new ArrayList<ListedRecipient>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        members.add(new ListedRecipient(row.getLong(1), row.getString(2)));
                    }
                }
                return List.copyOf(members);
            }
        });
    }

    /** Puts recipients on a list, which is made if there is none of this name. */
    public void add(String list, Collection<ListedRecipient> members) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO recipient VALUES (?, ?, ?)")) {
                for (var member : members) {
                    insert.setString(1, list);
                    insert.setLong(2, member.chatId());
                    insert.setString(3, member.name());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Takes recipients off a list; a list without anybody is no more. */
    public void remove(String list, Collection<Long> chatIds) {
        database.write(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM recipient WHERE list = ? AND chat_id = ?")) {
                for (var chatId : chatIds) {
                    delete.setString(1, list);
                    delete.setLong(2, chatId);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        });
    }
}
