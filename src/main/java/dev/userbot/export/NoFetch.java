package dev.userbot.export;

import dev.userbot.archive.MessageSelection;
import dev.userbot.chats.FoundChat;
import dev.userbot.media.MediaProgress;
import dev.userbot.media.MediaSummary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Asks nobody: what is stored has to do. */
public final class NoFetch implements ChatFetch {
    @Override
    public void topics(FoundChat chat, ExportRequest request) {}

    @Override
    public Fetched fetch(FoundChat chat, MessageSelection wanted, ExportRequest request, ExportProgress progress) {
        return new Fetched(chat.id(), 0, 0, 0, Set.of());
    }

    @Override
    public Optional<MediaSummary> files(
            FoundChat chat, MessageSelection wanted, Path directory, ExportRequest request, MediaProgress progress) {
        return Optional.empty();
    }

    @Override
    public ExportEstimate estimate(FoundChat chat, MessageSelection wanted, ExportRequest request) {
        return new ExportEstimate(chat.id(), chat.title(), 0, 0, true, 0);
    }
}
