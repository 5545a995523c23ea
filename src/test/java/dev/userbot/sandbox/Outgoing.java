package dev.userbot.sandbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.sandbox.world.PeerId;
import dev.userbot.td.api.TdJson;
import dev.userbot.td.api.Update;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with the real TDLib who writes, and sees what becomes of it. */
final class Outgoing implements AutoCloseable {

    private final TelegramUser user;
    private final List<ObjectNode> updates = new CopyOnWriteArrayList<>();

    Outgoing(TelegramUser user) {
        this.user = user;
        var unused = user.client().subscribe(update -> updates.add(json(update)));
    }

    private static ObjectNode json(Update update) {
        return update instanceof Update.UnknownUpdate unknown ? unknown.json() : TdJson.tree(update);
    }

    TelegramUser user() {
        return user;
    }

    ObjectNode asks(String function, Object... namesAndValues) throws InterruptedException {
        return user.asks(function, namesAndValues);
    }

    /** Makes TDLib know a chat, which somebody's contact is not by itself. */
    Outgoing opens(PeerId peer) throws InterruptedException {
        switch (peer.kind()) {
            case USER -> asks("createPrivateChat", "user_id", peer.id(), "force", false);
            case CHAT -> asks("createBasicGroupChat", "basic_group_id", peer.id(), "force", false);
            case CHANNEL -> asks("createSupergroupChat", "supergroup_id", peer.id(), "force", false);
        }
        return this;
    }

    /** Reads the contacts and the chat list, so that everybody in them is known. */
    Outgoing looksAround() throws InterruptedException {
        asks("getContacts");
        asks("getChats", "chat_list", Ask.object("chatListMain"), "limit", 100);
        return this;
    }

    /** Asks TDLib to send a text; the answer is the message as it waits to be sent. */
    ObjectNode starts(PeerId to, String text) throws InterruptedException {
        return starts(to, text(text), Ask.object("messageSendOptions"));
    }

    ObjectNode starts(PeerId to, ObjectNode content, ObjectNode options) throws InterruptedException {
        opens(to);
        return asks("sendMessage", "chat_id", to.chatId(), "options", options, "input_message_content", content);
    }

    /** Sends a text and waits for what becomes of it: {@code updateMessageSendSucceeded} or {@code …Failed}. */
    ObjectNode sends(PeerId to, String text) throws InterruptedException {
        return outcome(starts(to, text));
    }

    ObjectNode sends(PeerId to, ObjectNode content, ObjectNode options) throws InterruptedException {
        return outcome(starts(to, content, options));
    }

    /** What became of a message that waited to be sent. */
    ObjectNode outcome(JsonNode pending) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> find(pending.path("id").asLong()).isPresent());
        return find(pending.path("id").asLong()).orElseThrow();
    }

    private Optional<ObjectNode> find(long oldMessageId) {
        return updates.stream()
                .filter(update -> update.path("@type").asText().startsWith("updateMessageSend"))
                .filter(update -> update.path("old_message_id").asLong() == oldMessageId)
                .findFirst();
    }

    /** The updates of a type so far. */
    List<ObjectNode> updates(String type) {
        return updates.stream()
                .filter(update -> update.path("@type").asText().equals(type))
                .toList();
    }

    /** The texts of the messages that came in or went out, as TDLib told of them. */
    List<String> heard() {
        return updates("updateNewMessage").stream()
                .map(update -> update.at("/message/content/text/text").asText())
                .toList();
    }

    static ObjectNode text(String text) {
        return text(Ask.object("formattedText", "text", text));
    }

    static ObjectNode text(ObjectNode formatted) {
        return Ask.object("inputMessageText", "text", formatted, "clear_draft", false);
    }

    @Override
    public void close() {
        user.close();
    }
}
