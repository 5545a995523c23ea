package dev.userbot.history;

import dev.userbot.archive.Archive;
import dev.userbot.archive.ArchivedMessage;
import dev.userbot.archive.HistoryView;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.MessageSelection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** An archive that is kept up to date with the {@link FakeTelegram}. */
final class SyncedArchive implements AutoCloseable {
    static final long CHAT = FakeTelegram.CHAT;

    private final FakeTelegram telegram;
    private final Archive archive;

    SyncedArchive(Path folder, FakeTelegram telegram) {
        this.telegram = telegram;
        this.archive = Archive.open(folder.resolve("archive.db"));
    }

    Archive archive() {
        return archive;
    }

    SyncResult sync(HistoryRequest request) {
        return sync().sync(request, SyncListener.NONE);
    }

    HistorySync sync() {
        return new HistorySync(telegram, archive, Duration.ofMinutes(5), Clock.systemUTC(), pause -> {});
    }

    List<Integer> ids() {
        return read(MessageSelection.ALL).stream().map(SyncedArchive::serverId).toList();
    }

    List<Integer> deletedIds() {
        return read(MessageSelection.ALL).stream()
                .filter(message -> message.deleted().isPresent())
                .map(SyncedArchive::serverId)
                .toList();
    }

    List<ArchivedMessage> read(MessageSelection selection) {
        try (var messages = archive.messages().stream(CHAT, selection)) {
            return messages.toList();
        }
    }

    /** Whether nothing of the whole history up to the message is missing. */
    boolean isCompleteUpTo(int serverId) {
        return archive.messages()
                .scanned(CHAT, HistoryView.WHOLE)
                .gapsIn(new IdRange(1, (long) serverId << 20))
                .isEmpty();
    }

    static HistoryRequest everything() {
        return HistoryRequest.of(CHAT);
    }

    static HistoryWindow newest(long count) {
        return new HistoryWindow(Optional.empty(), Optional.empty(), OptionalLong.of(count));
    }

    static List<Integer> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static int serverId(ArchivedMessage message) {
        return (int) (message.id() >> 20);
    }

    @Override
    public void close() {
        archive.close();
    }
}
