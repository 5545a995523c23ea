package dev.userbot.archive;

import dev.userbot.td.api.Chat;
import dev.userbot.td.api.TdJson;
import java.util.Optional;

/**
 * A chat of the archive as it was at its last synchronisation.
 *
 * @param json TDLib's {@code chat}
 * @param details TDLib's {@code user}, {@code basicGroup} or {@code supergroup} of the chat
 */
public record ArchivedChat(long id, String json, Optional<String> details) {
    /** The chat as a record; every call parses anew. */
    public Chat chat() {
        return TdJson.bind(json, Chat.class);
    }

    /** The details as a record of the given class; empty if they are missing or of another class. */
    public <T> Optional<T> details(Class<T> type) {
        return details.map(TdJson::parse)
                .filter(tree -> tree.path("@type").asText().equalsIgnoreCase(type.getSimpleName()))
                .map(tree -> TdJson.bind(tree, type));
    }
}
