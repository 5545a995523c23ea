package dev.userbot.listen.rules.act;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.Archive;
import dev.userbot.archive.ContentText;
import dev.userbot.chats.ArchivedChats;
import dev.userbot.chats.MessageLink;
import dev.userbot.listen.rules.Occasion;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.TdJson;
import java.time.Instant;

/** The published shape in which programs, servers and files are told of a message. */
public final class EventJson {
    private final Archive archive;

    /** @param archive knows names */
    public EventJson(Archive archive) {
        this.archive = archive;
    }

    /** One line. It begins with the key. */
    public String line(Occasion occasion) {
        var message = occasion.message().message();
        var event = JsonNodeFactory.instance.objectNode();
        event.put("key", occasion.key()).put("rule", occasion.rule());
        event.putObject("chat")
                .put("id", message.chatId())
                .put("title", occasion.message().chatTitle());
        sender(event.putObject("sender"), occasion.senderId());
        event.put("date", date(message.date()));
        if (message.editDate() > 0) {
            event.put("edit_date", date(message.editDate()));
        }
        event.put(
                "text",
                ContentText.written(message.content()).map(FormattedText::text).orElse(""));
        var username = archive.chats().find(message.chatId()).flatMap(ArchivedChats::username);
        MessageLink.of(message.chatId(), message.id(), username).ifPresent(link -> event.put("link", link));
        event.set("message", TdJson.parse(occasion.message().json()));
        return TdJson.text(event);
    }

    private void sender(ObjectNode sender, long id) {
        sender.put("id", id);
        archive.peers().name(id).ifPresent(name -> sender.put("name", name));
    }

    private static String date(int seconds) {
        return Instant.ofEpochSecond(seconds).toString();
    }
}
