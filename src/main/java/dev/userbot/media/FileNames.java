package dev.userbot.media;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.ContentText;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.FoundChat;
import dev.userbot.media.name.FileFacts;
import dev.userbot.media.name.MediaName;
import dev.userbot.media.name.MediaNames;
import dev.userbot.td.api.FormattedText;
import dev.userbot.td.api.Message;
import dev.userbot.td.api.MessageSender;
import dev.userbot.td.api.MessageSender.MessageSenderChat;
import dev.userbot.td.api.MessageSender.MessageSenderUser;
import dev.userbot.td.api.ServerMessageId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a file is called, from what is known of its message. Safe for several threads. */
final class FileNames {
    /** An album has at most ten messages, and they follow each other; TDLib's ids are a million apart and a little. */
    private static final long ALBUM_REACH = 10L << 20;

    /** For names that show no sender: to look for each would cost more than anything else here. */
    private static final FileFacts.Sender UNSEEN = new FileFacts.Sender(0, "");

    private final Archive archive;
    private final FoundChat chat;
    private final MediaNames names;

    /** @param chat whose files they are, also those of the group that it was before */
    FileNames(Archive archive, FoundChat chat, MediaNames names) {
        this.archive = archive;
        this.chat = chat;
        this.names = names;
    }

    /** The names for a file, the best first, always the same. */
    Stream<MediaName> of(MessageFile file) {
        return names.candidates(facts(file));
    }

    /** The extension that a file will have, without a dot; empty if it has none. */
    String extension(MessageFile file) {
        var name = of(file).findFirst().orElseThrow().name();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private FileFacts facts(MessageFile file) {
        var message = file.message();
        return new FileFacts(
                new FileFacts.Chat(message.chatId(), chat.title(), chat.username()),
                (int) ServerMessageId.of(message.id()),
                file.part(),
                Instant.ofEpochSecond(message.date()),
                names.showSender() ? sender(message.senderId()) : UNSEEN,
                file.type().contentKind(),
                Optional.of(file.fileName()).filter(name -> !name.isEmpty()),
                Optional.of(file.mimeType()).filter(type -> !type.isEmpty()),
                names.showCaption() ? caption(message) : "",
                message.mediaAlbumId() == 0 ? OptionalLong.empty() : OptionalLong.of(message.mediaAlbumId()));
    }

    private FileFacts.Sender sender(MessageSender sender) {
        long id = 0;
        if (sender instanceof MessageSenderUser user) {
            id = user.userId();
        } else if (sender instanceof MessageSenderChat group) {
            id = group.chatId();
        }
        return new FileFacts.Sender(id, archive.peers().name(id).orElse(""));
    }

    private String caption(Message message) {
        var own = written(message);
        return own.isEmpty() && message.mediaAlbumId() != 0 ? captionOfAlbum(message) : own;
    }

    /** One message of an album has the caption of all. */
    private String captionOfAlbum(Message message) {
        var around = new IdRange(Math.max(1, message.id() - ALBUM_REACH), message.id() + ALBUM_REACH);
        try (var near = archive.messages().stream(message.chatId(), MessageSelection.ALL.withIds(around))) {
            return near.map(ArchivedMessage::message)
                    .filter(other -> other.mediaAlbumId() == message.mediaAlbumId())
                    .map(FileNames::written)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private static String written(Message message) {
        return ContentText.written(message.content()).map(FormattedText::text).orElse("");
    }
}
