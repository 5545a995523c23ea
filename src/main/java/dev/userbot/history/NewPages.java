package dev.userbot.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.userbot.archive.HistoryReading;
import dev.userbot.archive.IdRange;
import dev.userbot.archive.ScannedPage;
import java.util.List;

/** Stores pages of messages that nobody asked for before. */
record NewPages(HistoryReading reading, PageCompletion completion) implements PageKeeper {
    @Override
    public List<ObjectNode> complete(IdRange range, List<ObjectNode> messages) {
        return completion.complete(range, messages);
    }

    @Override
    public void keep(ScannedPage page) {
        reading.store(page);
    }
}
