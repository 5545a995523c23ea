package dev.userbot.media;

import dev.userbot.archive.Archive;
import dev.userbot.archive.MediaEntry;
import dev.userbot.archive.MediaLedger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The files of a chat that the ledger calls failed, as far as their messages are stored. */
final class FailedFiles {
    private final Archive archive;
    private final MediaLedger ledger;

    FailedFiles(Archive archive) {
        this.archive = archive;
        this.ledger = archive.media();
    }

    /** In the order of their messages, those of the group that it was before first. */
    List<MessageFile> of(long chatId) {
        var former = archive.chats().oldPart(chatId).stream().mapToLong(Long::longValue);
        return LongStream.concat(former, LongStream.of(chatId))
                .boxed()
                .flatMap(part -> ledger.failed(part).stream())
                .flatMap(this::file)
                .toList();
    }

    private Stream<MessageFile> file(MediaEntry entry) {
        return archive.messages().find(entry.key().chatId(), entry.key().messageId()).stream()
                .flatMap(message -> MessageFiles.of(message.message()).stream())
                .filter(file -> file.uniqueId().equals(entry.key().uniqueId()));
    }
}
