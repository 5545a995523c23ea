package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.WantedMessages;
import dev.userbot.export.content.MessageIds;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Message;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an export shows of a chat, read from the archive: its messages are fetched and parsed on another thread. For one
 * reading thread at a time.
 */
final class ArchivedExport implements ExportedChat {
    /**
     * Most replies answer what was written shortly before: it was read a moment ago and is not looked up and parsed
     * again. A message takes about 3 kB.
     */
    private static final int REMEMBERED = 2_000;

    private final Archive archive;
    private final ChatHeader header;
    private final WantedMessages wanted;
    private final Set<ExportRequest.Addition> additions;
    private final Optional<Integer> onlyTopic;
    private final OptionalLong discussion;
    private final SavedFiles files;
    private final Names names;
    private final Recent<MessageKey, Optional<Message>> recent = new Recent<>(REMEMBERED);

    /** Of each part of the chat the ids that others point to, as sorted numbers: eight bytes each. */
    private final Map<Long, long[]> pointedTo = new HashMap<>();

    private record MessageKey(long chatId, long messageId) {}

    ArchivedExport(
            Archive archive,
            ChatHeader header,
            WantedMessages wanted,
            Set<ExportRequest.Addition> additions,
            Optional<Integer> onlyTopic,
            SavedFiles files) {
        this.archive = archive;
        this.files = files;
        this.header = header;
        this.wanted = wanted;
        this.additions = additions;
        this.onlyTopic = onlyTopic;
        this.discussion = discussion(archive, header.chatId(), additions);
        this.names = new ArchivedNames(archive);
    }

    private static OptionalLong discussion(Archive archive, long chatId, Set<ExportRequest.Addition> additions) {
        if (!additions.contains(ExportRequest.Addition.COMMENTS)) {
            return OptionalLong.empty();
        }
        return archive.messages().discussionOf(chatId).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public ChatHeader header() {
        return header;
    }

    @Override
    public Stream<ExportedMessage> messages() {
        return ahead(wanted::all);
    }

    private Stream<ExportedMessage> ahead(Supplier<Stream<ArchivedMessage>> messages) {
        return ReadAhead.of(() -> messages.get()
                        .filter(message -> MessageIds.isOnServer(message.message()))
                        .map(this::exported))
                .peek(this::remember);
    }

    private void remember(ExportedMessage exported) {
        var message = exported.message();
        recent.remember(new MessageKey(message.chatId(), message.id()), Optional.of(message));
    }

    @Override
    public List<ChatTopic> topics() {
        return archive.topics().all(header.chatId()).stream()
                .filter(topic -> onlyTopic.map(id -> id == topic.forumTopicId()).orElse(true))
                .map(topic -> new ChatTopic(topic.forumTopicId(), topic.name(), topic.isClosed()))
                .toList();
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return ahead(() -> wanted.inTopic(topic.id()));
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return discussion.isPresent()
                ? archive.messages()
                        .comments(post.chatId(), post.id(), discussion.getAsLong())
                        .map(this::exported)
                : Stream.empty();
    }

    private ExportedMessage exported(ArchivedMessage archived) {
        var message = archived.message();
        return new ExportedMessage(message, archived.json(), archived.deleted(), earlier(message));
    }

    private List<Message> earlier(Message message) {
        if (message.editDate() == 0 || !additions.contains(ExportRequest.Addition.EDITS)) {
            return List.of();
        }
        return archive.messages().versions(message.chatId(), message.id()).stream()
                .map(ArchivedMessage::message)
                .toList();
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return recent.get(
                new MessageKey(chatId, messageId),
                key -> archive.messages().find(key.chatId(), key.messageId()).map(ArchivedMessage::message));
    }

    @Override
    public boolean holds(Message message) {
        return wanted.holds(message);
    }

    @Override
    public boolean isPointedTo(Message message) {
        var targets = pointedTo.computeIfAbsent(message.chatId(), archive.messages()::pointedTo);
        return Arrays.binarySearch(targets, message.id()) >= 0;
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return files.path(uniqueId);
    }
}
