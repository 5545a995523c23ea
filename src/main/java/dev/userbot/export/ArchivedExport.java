package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.export.render.ChatHeader;
import dev.userbot.export.render.ChatTopic;
import dev.userbot.export.render.ExportedChat;
import dev.userbot.export.render.ExportedMessage;
import dev.userbot.export.render.Names;
import dev.userbot.td.api.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A selection of a chat's archived messages, as renderers read it. */
final class ArchivedExport implements ExportedChat {
    private final Archive archive;
    private final ChatHeader header;
    private final MessageSelection selection;
    private final Names names;

    ArchivedExport(Archive archive, ChatHeader header, MessageSelection selection) {
        this.archive = archive;
        this.header = header;
        this.selection = selection;
        this.names = new ArchivedNames(archive.peers());
    }

    @Override
    public ChatHeader header() {
        return header;
    }

    @Override
    public Stream<ExportedMessage> messages() {
        return archive.messages().stream(header.chatId(), selection).map(ArchivedExport::exported);
    }

    private static ExportedMessage exported(ArchivedMessage message) {
        return new ExportedMessage(message.message(), message.json(), Optional.empty(), List.of());
    }

    @Override
    public List<ChatTopic> topics() {
        return List.of();
    }

    @Override
    public Stream<ExportedMessage> messagesIn(ChatTopic topic) {
        return Stream.empty();
    }

    @Override
    public Stream<ExportedMessage> comments(Message post) {
        return Stream.empty();
    }

    @Override
    public boolean holds(Message message) {
        return message.chatId() == header.chatId();
    }

    @Override
    public Optional<String> file(String uniqueId) {
        return Optional.empty();
    }

    @Override
    public Optional<Message> message(long chatId, long messageId) {
        return archive.messages().find(chatId, messageId).map(ArchivedMessage::message);
    }

    @Override
    public Names names() {
        return names;
    }
}
