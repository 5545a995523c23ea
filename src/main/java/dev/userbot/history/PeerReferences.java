package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the users and chats that messages mention, by TDLib's naming rule: fields that hold their ids end in {@code
 * user_id} or {@code chat_id}, or the plural of these. So the senders, origins and members of message classes that we do not
 * know yet are found too.
 */
final class PeerReferences {
    private PeerReferences() {}

    /** Ids as in the archive: users positive, chats negative. A private chat is its user. */
    static Set<Long> in(Collection<? extends JsonNode> messages) {
        var ids = new LinkedHashSet<Long>();
        messages.forEach(message -> collect(message, ids));
        ids.remove(0L);
        return ids;
    }

    private static void collect(JsonNode node, Set<Long> ids) {
        node.properties().forEach(field -> {
            var name = field.getKey();
            if (name.endsWith("user_id") || name.endsWith("chat_id")) {
                ids.add(field.getValue().asLong());
            } else if (name.endsWith("user_ids") || name.endsWith("chat_ids")) {
                field.getValue().forEach(id -> ids.add(id.asLong()));
            }
        });
        node.forEach(child -> collect(child, ids));
    }
}
