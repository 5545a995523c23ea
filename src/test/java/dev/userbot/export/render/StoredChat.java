package dev.userbot.export.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageContent.MessagePinMessage;
import dev.userbot.td.api.MessageReplyTo.MessageReplyToMessage;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import dev.userbot.td.api.TdJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A chat that a test tells: its header, its messages as TDLib gives them, and the names of those who speak. */
public record StoredChat(
        ChatHeader header, List<Message> list, Map<Long, String> people, Map<Long, String> usernames, Story story)
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
                Map.of(),
                Story.NONE);
    }

    /** A chat with these messages and people. */
    public static StoredChat of(ChatHeader header, List<Message> messages, Map<Long, String> people) {
        return new StoredChat(header, List.copyOf(messages), people, Map.of(), Story.NONE);
    }

    /** A chat without messages in which these people can be mentioned. */
    public static StoredChat ofPeople(ChatHeader header, Map<Long, String> people, Map<Long, String> usernames) {
        return new StoredChat(header, List.of(), people, usernames, Story.NONE);
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
        return new StoredChat(
                header, List.copyOf(messages), map(root.path("names")), map(root.path("usernames")), Story.parse(root));
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
        return list.stream().map(this::exported);
    }

    private ExportedMessage exported(Message message) {
        return new ExportedMessage(
                message,
                TdJson.text(TdJson.tree(message)),
                Optional.ofNullable(story.deleted().get(message.id())).map(Instant::ofEpochSecond),
                story.earlier().getOrDefault(message.id(), List.of()));
    }

    @Override
    public List<ChatTopic> topics() {
        return story.topics();
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return messages()
                .filter(exported -> exported.message().topicId().orElse(null) instanceof MessageTopicForum in
                        && in.forumTopicId() == topic.id());
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return story.comments().getOrDefault(post.id(), List.of()).stream().map(this::exported);
    }

    @Override
    public boolean holds(Message message) {
        return list.contains(message);
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return Optional.ofNullable(story.files().get(uniqueId));
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return Stream.concat(list.stream(), story.comments().values().stream().flatMap(List::stream))
                .filter(message -> message.chatId() == chatId && message.id() == messageId)
                .findFirst();
    }

    @Override
    public boolean isPointedTo(Message message) {
        return list.stream().anyMatch(other -> pointsTo(other) == message.id());
    }

    private static long pointsTo(Message message) {
        if (message.content() instanceof MessagePinMessage pin) {
            return pin.messageId();
        }
        return message.replyTo().orElse(null) instanceof MessageReplyToMessage reply ? reply.messageId() : 0;
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

            @Override
            public Optional<String> usernameOfChat(long chatId) {
                return Optional.ofNullable(usernames.get(chatId));
            }
        };
    }

    /**
     * What an archive knows beyond the messages themselves; ids are TDLib's.
     *
     * @param files where downloaded files lie, by their unique id
     * @param deleted when a deletion was noticed, in seconds since 1970 (UTC)
     */
    public record Story(
            List<ChatTopic> topics,
            Map<String, String> files,
            Map<Long, Long> deleted,
            Map<Long, List<Message>> earlier,
            Map<Long, List<Message>> comments) {
        static final Story NONE = new Story(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

        static Story parse(JsonNode root) {
            var topics = new ArrayList<ChatTopic>();
            root.path("topics")
                    .forEach(topic -> topics.add(new ChatTopic(
                            topic.path("id").asInt(),
                            topic.path("name").asText(),
                            topic.path("is_closed").asBoolean())));
            var files = new HashMap<String, String>();
            root.path("files")
                    .properties()
                    .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
            var deleted = new HashMap<Long, Long>();
            root.path("deleted")
                    .properties()
                    .forEach(moment -> deleted.put(
                            Long.valueOf(moment.getKey()), moment.getValue().asLong()));
            return new Story(
                    List.copyOf(topics),
                    Map.copyOf(files),
                    Map.copyOf(deleted),
                    messages(root.path("earlier")),
                    messages(root.path("comments")));
        }

        private static Map<Long, List<Message>> messages(JsonNode node) {
            var messages = new HashMap<Long, List<Message>>();
            node.properties().forEach(entry -> {
                var list = new ArrayList<Message>();
                entry.getValue().forEach(message -> list.add(TdJson.bind(message, Message.class)));
                messages.put(Long.valueOf(entry.getKey()), List.copyOf(list));
            });
            return Map.copyOf(messages);
        }
    }

    private static Map<Long, String> map(JsonNode node) {
        var map = new HashMap<Long, String>();
        node.properties()
                .forEach(field ->
                        map.put(Long.valueOf(field.getKey()), field.getValue().asText()));
        return Map.copyOf(map);
    }
}
