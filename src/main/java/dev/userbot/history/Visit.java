package dev.userbot.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.api.CloseChat;
import dev.userbot.td.api.GetChatHistory;
import dev.userbot.td.api.OpenChat;
import java.util.Set;

/**
 * The time in which a public channel is read that the account has not joined. Telegram tells nothing of such a channel
 * to clients that do not have it open (td_api, openChat), and TDLib would take what it knows for all there is. Opening
 * sends no read receipt and joins nothing.
 */
final class Visit {
    private static final Set<String> NOT_A_MEMBER = Set.of("chatMemberStatusLeft", "chatMemberStatusBanned");

    private final PatientClient td;
    private final long chatId;
    private final boolean needed;

    /** @param details TDLib's {@code supergroup} of the chat, or that of another kind, or nothing */
    Visit(PatientClient td, long chatId, JsonNode details) {
        this.td = td;
        this.chatId = chatId;
        this.needed = NOT_A_MEMBER.contains(details.path("status").path("@type").asText());
    }

    /** Returns when TDLib has caught up with the channel. */
    void begin() {
        if (needed) {
            td.call(new OpenChat(chatId));
            // History waits for the difference that opening starts.
            td.call(new GetChatHistory(chatId, 0, 0, 1, false));
        }
    }

    /** Safe to call whether it began or not. */
    void end() {
        if (needed) {
            var unused = td.send(new CloseChat(chatId));
        }
    }
}
