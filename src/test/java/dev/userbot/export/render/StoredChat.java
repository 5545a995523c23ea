package dev.userbot.export.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import dev.userbot.td.api.TdJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A chat that a test tells: its header, its messages as TDLib gives them, and the names of those who speak. */
public record StoredChat(ChatHeader header, List<Message> list, Map<Long, String> people, Map<Long, String> usernames)
        implements ExportedChat {
    /** 2026-03-01 12:00 UTC. */
    private static final int EXPORTED_AT = 1_772_366_400;

    public static StoredChat of(Message... messages) {
        return new StoredChat(
                new ChatHeader(
                        -1_000_000_000_123L,
                        DesktopChatType.PUBLIC_SUPERGROUP,
                        "Lounge",
                        Optional.empty(),
                        Optional.empty(),
                        EXPORTED_AT),
                List.of(messages),
                Map.of(1L, "Anna", 2L, "Boris"),
                Map.of());
    }

    /** Reads {@code chat.json} of a golden case. */
    public static StoredChat parse(String json) {
        var root = TdJson.parse(json);
        var messages = new ArrayList<Message>();
        root.path("messages").forEach(message -> messages.add(TdJson.bind(message, Message.class)));
        var extent = messages.isEmpty()
                ? Optional.<ChatHeader.Extent>empty()
                : Optional.of(new ChatHeader.Extent(
                        messages.size(),
                        messages.get(0).date(),
                        messages.get(messages.size() - 1).date()));
        var header = new ChatHeader(
                root.path("chat_id").asLong(),
                DesktopChatType.valueOf(root.path("kind").asText()),
                root.path("title").asText(),
                Optional.ofNullable(root.get("username")).map(JsonNode::asText),
                extent,
                EXPORTED_AT);
        return new StoredChat(header, List.copyOf(messages), map(root.path("names")), map(root.path("usernames")));
    }

    /** A regular message with this content, in TDLib's JSON. */
    public static Message message(String contentJson) {
        return TdJson.bind("""
                {"@type":"message","id":%d,"chat_id":-1000000000123,"date":1700000000,
                 "sender_id":{"@type":"messageSenderUser","user_id":1},"content":%s}
                """.formatted(5L << 20, contentJson), Message.class);
    }

    /** The one file that a renderer makes of the chat. */
    public String rendered(Renderer renderer) throws IOException {
        return files(renderer).get(renderer.fileName());
    }

    /** All files that a renderer makes of the chat, by name. */
    public Map<String, String> files(Renderer renderer) throws IOException {
        var files = new TreeMap<String, ByteArrayOutputStream>();
        renderer.render(this, name -> files.computeIfAbsent(name, any -> new ByteArrayOutputStream()));
        var texts = new TreeMap<String, String>();
        files.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    @Override
    public Stream<ExportedMessage> messages() {
        return list.stream()
                .map(message ->
                        new ExportedMessage(message, TdJson.text(TdJson.tree(message)), Optional.empty(), List.of()));
    }

    @Override
    public List<ChatTopic> topics() {
        return List.of();
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return messages()
                .filter(exported -> exported.message().topicId().orElse(null) instanceof MessageTopicForum in
                        && in.forumTopicId() == topic.id());
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return Stream.empty();
    }

    @Override
    public boolean holds(Message message) {
        return list.contains(message);
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return Optional.empty();
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return list.stream()
                .filter(message -> message.chatId() == chatId && message.id() == messageId)
                .findFirst();
    }

    @Override
    public Names names() {
        return new Names() {
            @Override
            public Optional<String> ofUser(long userId) {
                return Optional.ofNullable(people.get(userId));
            }

            @Override
            public Optional<String> ofChat(long chatId) {
                return chatId == header.chatId()
                        ? Optional.of(header.title())
                        : Optional.ofNullable(people.get(chatId));
            }

            @Override
            public Optional<String> usernameOf(long userId) {
                return Optional.ofNullable(usernames.get(userId));
            }
        };
    }

    private static Map<Long, String> map(JsonNode node) {
        var map = new HashMap<Long, String>();
        node.properties()
                .forEach(field ->
                        map.put(Long.valueOf(field.getKey()), field.getValue().asText()));
        return Map.copyOf(map);
    }
}
