package dev.userbot.stats;

import dev.userbot.export.render.Names;
import dev.userbot.stats.ChatNumbers.Sender;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each sender wrote; grows with their number, not with that of their messages. */
final class SenderTally {
    private static final long UNKNOWN = 0;

    private final Map<Long, Row> rows = new HashMap<>();

    /** The sums of one sender. */
    static final class Row {
        private final long id;
        long messages;
        long words;
        long characters;

        private Row(long id) {
            this.id = id;
        }

        private Sender sender(Names names) {
            return new Sender(id, names.ofChat(id), messages, words, characters);
        }
    }

    Row of(MessageSender sender) {
        return rows.computeIfAbsent(id(sender), Row::new);
    }

    private static long id(MessageSender sender) {
        if (sender instanceof MessageSenderUser user) {
            return user.userId();
        }
        return sender instanceof MessageSenderChat chat ? chat.chatId() : UNKNOWN;
    }

    int count() {
        return rows.size();
    }

    List<Sender> top(int most, Names names) {
        return rows.values().stream()
                .sorted(Comparator.comparingLong((Row row) -> row.messages)
                        .reversed()
                        .thenComparing(row -> row.id))
                .limit(most)
                .map(row -> row.sender(names))
                .toList();
    }
}
