package dev.userbot.export.html;

import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.export.render.Renderer;
import dev.userbot.export.render.StoredChat;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageTopic.MessageTopicForum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A {@link StoredChat} of which a test tells more: topics, files, comments, and which messages are gone. */
record ToldChat(
        StoredChat stored,
        List<ChatTopic> topics,
        Map<String, String> files,
        List<Message> comments,
        Set<Long> deleted,
        Map<Long, List<Message>> earlier)
        implements ExportedChat {
    private static final Instant NOTICED = Instant.parse("2026-02-01T10:00:00Z");

    static ToldChat of(StoredChat stored) {
        return new ToldChat(stored, List.of(), stored.story().files(), List.of(), Set.of(), Map.of());
    }

    ToldChat with(List<ChatTopic> newTopics) {
        return new ToldChat(stored, newTopics, files, comments, deleted, earlier);
    }

    ToldChat withFiles(Map<String, String> newFiles) {
        return new ToldChat(stored, topics, newFiles, comments, deleted, earlier);
    }

    ToldChat withComments(Message... newComments) {
        return new ToldChat(stored, topics, files, List.of(newComments), deleted, earlier);
    }

    ToldChat withDeleted(Message message) {
        return new ToldChat(stored, topics, files, comments, Set.of(message.id()), earlier);
    }

    ToldChat withEarlier(Message message, Message before) {
        return new ToldChat(stored, topics, files, comments, deleted, Map.of(message.id(), List.of(before)));
    }

    /** Writes the files of an export into a folder. */
    Path render(Renderer renderer, Path folder) throws IOException {
        renderer.render(this, name -> Files.newOutputStream(folder.resolve(name)));
        return folder.resolve(renderer.fileName());
    }

    @Override
    public ChatHeader header() {
        return stored.header();
    }

    @Override
    public Stream<ExportedMessage> messages() {
        return stored.messages().map(exported -> {
            var message = exported.message();
            return new ExportedMessage(
                    message,
                    exported.json(),
                    deleted.contains(message.id()) ? Optional.of(NOTICED) : Optional.empty(),
                    earlier.getOrDefault(message.id(), List.of()));
        });
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return messages()
                .filter(exported -> exported.message().topicId().orElse(null) instanceof MessageTopicForum in
                        && in.forumTopicId() == topic.id());
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return comments.stream().map(comment -> new ExportedMessage(comment, "{}", Optional.empty(), List.of()));
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return stored.message(chatId, messageId);
    }

    @Override
    public boolean holds(Message message) {
        return stored.holds(message);
    }

    @Override
    public Names names() {
        return stored.names();
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return Optional.ofNullable(files.get(uniqueId));
    }
}
