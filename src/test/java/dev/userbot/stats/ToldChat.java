package dev.userbot.stats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import dev.userbot.td.api.TdJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chat that a test tells message by message, stored in an archive as a synchronisation would. */
final class ToldChat {
    static final long ID = -1_000_000_000_123L;
    private static final long SERVER_ID = 1 << 20;

    private final List<ObjectNode> messages = new ArrayList<>();
    private final List<ObjectNode> people = new ArrayList<>();
    private String title = "Lounge";

    ToldChat called(String newTitle) {
        title = newTitle;
        return this;
    }

    ToldChat person(long id, String name) {
        var user = TdJson.parse("{\"@type\":\"user\",\"last_name\":\"\"}");
        user.put("id", id).put("first_name", name);
        people.add(user);
        return this;
    }

    /** A text at a moment such as {@code 2026-01-31T18:00:00Z}. */
    ToldChat says(long sender, String when, String text) {
        return says(sender, when, text, "");
    }

    /**
     * A text with more members of TDLib's {@code message}.
     *
     * @param more JSON of further members, beginning with a comma
     */
    ToldChat says(long sender, String when, String text, String more) {
        var content = TdJson.parse("""
                {"@type":"messageText","text":{"@type":"formattedText","entities":[]}}
                """);
        ((ObjectNode) content.path("text")).put("text", text);
        return sends(sender, when, TdJson.text(content), more);
    }

    ToldChat sends(long sender, String when, String content) {
        return sends(sender, when, content, "");
    }

    private ToldChat sends(long sender, String when, String content, String more) {
        messages.add(TdJson.parse("""
                {"@type":"message","id":%d,"chat_id":%d,"date":%d,
                 "sender_id":{"@type":"messageSenderUser","user_id":%d},"content":%s%s}
                """.formatted(
                (messages.size() + 1) * SERVER_ID, ID, Instant.parse(when).getEpochSecond(), sender, content, more)));
        return this;
    }

    void storeIn(Archive archive) {
        var chat = TdJson.parse("""
                {"@type":"chat","id":%d,"type":{"@type":"chatTypeSupergroup","supergroup_id":123,"is_channel":false}}
                """.formatted(ID));
        chat.put("title", title);
        var group = TdJson.parse("""
                {"@type":"supergroup","id":123,"usernames":{"@type":"usernames","active_usernames":["lounge"]}}
                """);
        archive.chats().store(chat, Optional.of(group));
        archive.messages()
                .store(new ScannedPage(ID, new IdRange(1, (messages.size() + 1) * SERVER_ID), messages, people));
    }
}
