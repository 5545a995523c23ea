package dev.userbot.media;

import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.MediaRole;
import dev.userbot.archive.WantedMessages;
import java.util.List;
import java.util.stream.Stream;

/** The files that somebody wants, of the messages that are stored. */
final class WantedFiles {
    private final WantedMessages messages;
    private final MediaFilter filter;
    private final FileNames names;

    WantedFiles(WantedMessages messages, MediaFilter filter, FileNames names) {
        this.messages = messages;
        this.filter = filter;
        this.names = names;
    }

    /** In the order of their messages. What was deleted in Telegram has no files any more. Must be closed. */
    Stream<MessageFile> all() {
        return messages.all()
                .filter(message -> message.deleted().isEmpty())
                .map(ArchivedMessage::message)
                .flatMap(message -> wanted(MessageFiles.of(message)).stream());
    }

    /** A thumbnail is wanted if its file is. */
    private List<MessageFile> wanted(List<MessageFile> files) {
        var accepted = files.stream()
                .filter(file -> file.role() == MediaRole.FILE && filter.accepts(file, names::extension))
                .map(MessageFile::type)
                .toList();
        return files.stream()
                .filter(file -> filter.roles().contains(file.role()) && accepted.contains(file.type()))
                .toList();
    }

    /** How many there are, and their bytes as far as they are known. */
    MediaSummary.Amount count() {
        try (var files = all()) {
            return files.map(MessageFile::size)
                    .reduce(MediaSummary.Amount.NONE, MediaSummary.Amount::plus, (a, b) -> a);
        }
    }
}
