package dev.userbot.export;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MessageSelection;
import dev.userbot.td.api.Message;
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
    public Stream<Message> messages() {
        return archive.messages().stream(header.chatId(), selection).map(ArchivedMessage::message);
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
